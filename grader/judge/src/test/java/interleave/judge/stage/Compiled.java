package interleave.judge.stage;

import interleave.judge.sandbox.ClassHome;
import interleave.stage.Scene;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles small sources in memory. */
public final class Compiled {
  private Compiled() {}

  /** Compiles one file that may hold several classes; all are returned by binary name. */
  public static Map<String, byte[]> of(String file, String source) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, ByteArrayOutputStream> out = new HashMap<>();
    try {
      String stage = ClassHome.of(Scene.class).toString();
      var files = new Memory(compiler.getStandardFileManager(null, null, null), out);
      var text = new SimpleJavaFileObject(URI.create("mem:///" + file), JavaFileObject.Kind.SOURCE) {
        @Override
        public CharSequence getCharContent(boolean ignore) {
          return source;
        }
      };
      var options = List.of("-g", "-proc:none", "-cp", stage);
      if (!compiler.getTask(null, files, null, options, null, List.of(text)).call()) {
        throw new IllegalArgumentException("does not compile");
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    Map<String, byte[]> classes = new HashMap<>();
    out.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> out;

    Memory(StandardJavaFileManager files, Map<String, ByteArrayOutputStream> out) {
      super(files);
      this.out = out;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        JavaFileManager.Location location, String name, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
      return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return out.computeIfAbsent(name, n -> new ByteArrayOutputStream());
        }
      };
    }
  }
}
