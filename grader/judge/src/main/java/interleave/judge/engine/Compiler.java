package interleave.judge.engine;

import interleave.judge.compile.Compilation;
import interleave.judge.compile.SourceFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Compiles sources away from this JVM's fate. */
@FunctionalInterface
public interface Compiler {
  /**
   * Compiles sources.
   *
   * @param classpath jars and folders that the sources may use
   * @param classes further classes that they may use, by binary name
   * @param imports packages of the JDK whose classes they need not import
   */
  Compilation compile(
      List<SourceFile> sources,
      List<Path> classpath,
      Map<String, byte[]> classes,
      List<String> imports,
      Duration limit);
}
