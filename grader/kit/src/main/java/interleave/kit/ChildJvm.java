package interleave.kit;

import java.util.ArrayList;
import java.util.List;

/** Composes the command line of a JVM that runs beside this one, from the same classes. */
final class ChildJvm {
  /** System property with further JVM flags, separated by spaces; children hand it on to theirs. */
  static final String FLAGS = "interleave.kit.flags";

  /** Environment variable that says by which signal a JVM halts its threads; SIGUSR2 without it. */
  static final String OWN_SIGNAL = "_JAVA_SR_SIGNUM";

  /** Leaves SIGUSR2, and its default action, to the program. */
  static final String OTHER_OWN_SIGNAL = "40";

  private ChildJvm() {}

  static List<String> command(Class<?> main) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    // Light to start; -Xrs leaves SIGTERM, SIGINT and SIGHUP their default action, so that they
    // show as signaled(15).
    // No -Xshare: auto is the default, and the JVM refuses the option beside an AOT cache.
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    // Most children live too short for compiled code to pay: a quarter of their processor time.
    command.add("-XX:CompileThresholdScaling=20");
    command.add("-Xrs");
    handOnFlags(command);
    Module kit = ChildJvm.class.getModule();
    command.add("--enable-native-access=" + (kit.isNamed() ? kit.getName() : "ALL-UNNAMED"));
    option(command, "--module-path", System.getProperty("jdk.module.path"));
    if (main.getModule().isNamed() && main.getModule() == kit) {
      // One of the kit's own, which finds the program's classes by name, in whatever module they are.
      command.add("--add-modules=ALL-MODULE-PATH");
    } else if (main.getModule().isNamed()) {
      reach(command, main);
    }
    option(command, "--class-path", System.getProperty("java.class.path"));
    if (kit.isNamed()) {
      command.add("--module");
      command.add(kit.getName() + "/" + Launch.class.getName());
    } else {
      command.add(Launch.class.getName());
    }
    command.add(main.getName());
    return command;
  }

  private static void handOnFlags(List<String> command) {
    String flags = System.getProperty(FLAGS, "").strip();
    if (!flags.isEmpty()) {
      command.addAll(List.of(flags.split("\\s+")));
      command.add("-D" + FLAGS + "=" + flags);
    }
  }

  /**
   * Resolves the module of {@code main} and opens its package, as the java launcher does for a main
   * class.
   */
  private static void reach(List<String> command, Class<?> main) {
    String module = main.getModule().getName();
    Module kit = ChildJvm.class.getModule();
    command.add("--add-modules=" + module);
    command.add(
        "--add-opens="
            + module
            + "/"
            + main.getPackageName()
            + "="
            + (kit.isNamed() ? kit.getName() : "ALL-UNNAMED"));
  }

  private static void option(List<String> command, String name, String value) {
    if (value != null && !value.isEmpty()) {
      command.add(name);
      command.add(value);
    }
  }
}
