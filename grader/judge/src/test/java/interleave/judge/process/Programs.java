package interleave.judge.process;

import interleave.judge.sandbox.ClassHome;
import interleave.judge.sandbox.Sandbox;
import interleave.judge.stage.Play;
import interleave.judge.stage.PlayRequest;
import interleave.judge.stage.Production;
import interleave.kit.Posix;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles tiny programs and opens playhouses for them. */
final class Programs {
  static final Duration LIMIT = Duration.ofSeconds(20);

  private Programs() {}

  static ProcessPlayhouse playhouse(Sandbox sandbox, int maxProcesses, String source) {
    var options = ProcessOptions.of(LIMIT, 64, maxProcesses, sandbox);
    return new ProcessPlayhouse(new Production(compile(source), Map.of(), false), options);
  }

  static Play start(ProcessPlayhouse house, Duration limit, Object... args) {
    return house.start(
        new PlayRequest(
            "Main", "main", List.of(args), 1, limit, new PlayRequest.Mode.Free()));
  }

  static Map<String, byte[]> compile(String source) {
    var text =
        "import interleave.kit.*; import java.util.*; import java.nio.file.*;\n" + source;
    var compiler = ToolProvider.getSystemJavaCompiler();
    var files = new Memory(compiler.getStandardFileManager(null, null, null));
    var kit = ClassHome.of(Posix.class).toString();
    var unit =
        new SimpleJavaFileObject(URI.create("mem:///Main.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignore) {
            return text;
          }
        };
    var options = List.of("-cp", kit, "-proc:none", "-Xlint:none");
    if (!compiler.getTask(null, files, null, options, null, List.of(unit)).call()) {
      throw new IllegalArgumentException(source);
    }
    var classes = new HashMap<String, byte[]>();
    files.classes.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    Memory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return classes.computeIfAbsent(name, key -> new ByteArrayOutputStream());
        }
      };
    }
  }
}
