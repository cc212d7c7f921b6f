package interleave.judge.compile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Tells a worker what to compile.
 *
 * @param classpath jars and folders, as absolute paths
 * @param classes further classes to compile against, by binary name
 * @param imports packages of the JDK whose classes the sources need not import
 */
record CompileRequest(
    List<SourceFile> sources, List<String> classpath, Map<String, byte[]> classes, List<String> imports) {

  CompileRequest(List<SourceFile> sources, List<String> classpath, Map<String, byte[]> classes) {
    this(sources, classpath, classes, List.of());
  }

  CompileRequest with(List<SourceFile> others) {
    return new CompileRequest(others, classpath, classes, imports);
  }

  void write(DataOutputStream out) throws IOException {
    Frames.writeList(out, sources, (to, file) -> {
      Frames.writeString(to, file.path());
      Frames.writeString(to, file.text());
    });
    Frames.writeList(out, classpath, Frames::writeString);
    Frames.writeClasses(out, classes);
    Frames.writeList(out, imports, Frames::writeString);
    out.flush();
  }

  static CompileRequest read(DataInputStream in) throws IOException {
    return new CompileRequest(
        Frames.readList(in, from -> new SourceFile(Frames.readString(from), Frames.readString(from))),
        Frames.readList(in, Frames::readString),
        Frames.readClasses(in),
        Frames.readList(in, Frames::readString));
  }
}
