package interleave.explore.rewrite;

import interleave.explore.rewrite.Calls.Call;
import java.lang.classfile.Opcode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows what cannot be controlled, seen from the call. */
final class Limits {
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("java/lang/ProcessBuilder", "starts another process"),
      Map.entry("java/lang/Process", "waits for another process"),
      Map.entry("java/util/concurrent/StructuredTaskScope", "opens a structured task scope"),
      Map.entry("java/lang/ScopedValue", "binds a scoped value"),
      Map.entry("java/lang/reflect/Field", "reaches fields by reflection"),
      Map.entry("sun/misc/Unsafe", "reaches memory past the JVM"),
      Map.entry("sun/misc/Signal", "handles signals"));
  private static final List<String> BLOCKING = List.of("java/net/", "java/nio/channels/");
  private static final Set<String> METHODS = Set.of(
      "java/lang/Runtime.exec", "java/lang/Runtime.addShutdownHook", "java/util/Collection.parallelStream",
      "java/util/stream/BaseStream.parallel", "java/util/stream/Stream.parallel", "java/util/stream/IntStream.parallel",
      "java/util/stream/LongStream.parallel", "java/util/Arrays.parallelSort", "java/util/Arrays.parallelPrefix",
      "java/util/Arrays.parallelSetAll", "java/lang/Thread.getAllStackTraces", "java/lang/Thread.stop",
      "java/lang/reflect/Field.get", "java/lang/reflect/Field.set", "java/lang/System.exit", "java/lang/System.loadLibrary");
  private static final Set<String> QUIET = Set.of("java/net/URI", "java/net/URL", "java/net/URLEncoder", "java/net/URLDecoder", "java/net/InetAddress");

  private Limits() {}

  /** Says what a call of the program's does that cannot be controlled; null if nothing. */
  static String of(Call call) {
    String owner = call.owner();
    String method = owner + "." + call.name();
    if (call.name().equals("parallelStream") && owner.startsWith("java/util/")
        || call.name().equals("parallelStream") && owner.startsWith(Mirror.PREFIX)) {
      return "runs a parallel stream";
    }
    if (METHODS.contains(method)) return "calls " + Calls.simple(owner) + "." + call.name();
    if (call.opcode() == Opcode.INVOKESPECIAL && !call.name().equals("<init>")) return null;
    String type = TYPES.get(owner);
    if (type != null && !call.name().equals("getName") && !call.name().equals("setAccessible")) return type;
    for (String prefix : BLOCKING) if (owner.startsWith(prefix) && !QUIET.contains(owner)) return "may block in " + Calls.simple(owner) + "." + call.name();
    if (owner.equals("java/io/InputStream") && call.name().equals("read") || owner.equals("java/io/Console")) return "may block in input";
    return null;
  }
}
