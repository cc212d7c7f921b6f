package interleave.judge.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Serves javac from memory: given classes join the class path, compiled ones are kept, no source is searched for. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, byte[]> given;
  private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

  MemoryFiles(JavaFileManager platform, Map<String, byte[]> given) {
    super(platform);
    this.given = given;
  }

  /** Returns the bytecode that was compiled, by binary name. */
  Map<String, byte[]> compiled() {
    Map<String, byte[]> classes = new TreeMap<>();
    written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  static JavaFileObject source(SourceFile file) {
    return new Source(file);
  }

  @Override
  public Iterable<JavaFileObject> list(Location location, String pkg, Set<Kind> kinds, boolean recurse)
      throws IOException {
    if (location != StandardLocation.CLASS_PATH) {
      return super.list(location, pkg, kinds, recurse);
    }
    List<JavaFileObject> found = new ArrayList<>();
    if (kinds.contains(Kind.CLASS)) {
      super.list(location, pkg, EnumSet.of(Kind.CLASS), recurse).forEach(found::add);
      given.forEach((name, bytes) -> {
        if (packageOf(name).equals(pkg)) {
          found.add(new Given(name, bytes));
        }
      });
    }
    return found;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof Given it ? it.binaryName : super.inferBinaryName(location, file);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
    return new Output(name, kind);
  }

  @Override
  public FileObject getFileForOutput(Location location, String pkg, String name, FileObject sibling)
      throws IOException {
    throw new IOException("nothing but classes is written");
  }

  private static String packageOf(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return dot < 0 ? "" : binaryName.substring(0, dot);
  }

  private static URI uri(String path) {
    try {
      return new URI("memory", null, "/" + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final SourceFile file;

    Source(SourceFile file) {
      super(uri(file.path()), Kind.SOURCE);
      this.file = file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return file.text();
    }

    @Override
    public String getName() {
      return file.path();
    }
  }

  private static final class Given extends SimpleJavaFileObject {
    private final String binaryName;
    private final byte[] bytes;

    Given(String binaryName, byte[] bytes) {
      super(uri(binaryName.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
      this.binaryName = binaryName;
      this.bytes = bytes;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes);
    }
  }

  private final class Output extends SimpleJavaFileObject {
    private final String binaryName;

    Output(String binaryName, Kind kind) {
      super(uri(binaryName.replace('.', '/') + kind.extension), kind);
      this.binaryName = binaryName;
    }

    @Override
    public OutputStream openOutputStream() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      written.put(binaryName, bytes);
      return bytes;
    }
  }
}
