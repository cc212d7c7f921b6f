package interleave.judge.process;

import interleave.judge.sandbox.Confinement;
import interleave.judge.sandbox.Isolation;
import interleave.judge.sandbox.Starter;
import interleave.judge.sandbox.SwiftJar;
import interleave.judge.stage.Play;
import interleave.judge.stage.PlayRequest;
import interleave.judge.stage.Playhouse;
import interleave.judge.stage.Production;
import interleave.judge.stage.StageFault;
import interleave.kit.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Plays whole programs, each in a fresh folder, under the eyes of a warden. */
public final class ProcessPlayhouse implements Playhouse {
  private static final Duration MOST_GRACE = Duration.ofSeconds(5);
  private static final String LAUNCH = "interleave.kit.Launch";

  /** The kit starts its children with the same ones: the cache is made for them. */
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:CompileThresholdScaling=20",
          "-Xrs",
          "--enable-native-access=ALL-UNNAMED");

  private static final String CHILD_FLAGS = "interleave.kit.flags";
  private static final int THREADS_PER_PROCESS = 40;

  private final Production production;
  private final ProcessOptions options;
  private final Isolation level;
  private final SwiftJar kit;
  private final Set<ProcessPlay> playing = ConcurrentHashMap.newKeySet();
  private final Wardens wardens;
  private volatile boolean closed;

  /**
   * Opens a playhouse.
   *
   * @throws StageFault if this machine cannot watch processes
   */
  public ProcessPlayhouse(Production production, ProcessOptions options) {
    if (!Starter.isSupported()) {
      throw new StageFault("programs of several processes can only be watched on Linux");
    }
    this.production = production;
    this.options = options;
    this.level = level(options);
    this.kit = kit(options);
    this.wardens = Wardens.of(options.javaHome(), level);
    wardens.prepare();
  }

  /** Returns the isolation level at which programs run here. */
  public Isolation level() {
    return level;
  }

  /** Returns the level at which programs run with these options. */
  public static Isolation level(ProcessOptions options) {
    return options.sandbox().level() == Isolation.S0 ? Isolation.S0 : Starter.strongestInSight();
  }

  @Override
  public Play start(PlayRequest request) {
    if (closed) {
      throw new StageFault("the playhouse is closed");
    }
    RunFolder folder = null;
    try {
      folder = RunFolder.create(List.of(production.student(), production.scenes()));
      var play = new ProcessPlay(title(request), folder, wardens);
      playing.add(play);
      play.begin(order(request, folder), () -> playing.remove(play));
      return play;
    } catch (IOException | RuntimeException e) {
      if (folder != null) {
        folder.close();
      }
      throw e instanceof StageFault fault ? fault : new StageFault("cannot start a program", e);
    }
  }

  private static SwiftJar kit(ProcessOptions options) {
    return ProcessOptions.packed(
        new SwiftJar.Recipe(
            "kit",
            options.kit(),
            List.of("interleave/kit"),
            options.javaHome(),
            FLAGS,
            List.of(LAUNCH, "interleave.kit.sys.Rehearsal")));
  }

  private List<Path> readable(RunFolder folder) {
    var paths = new ArrayList<>(kit.files());
    paths.add(folder.classes());
    paths.add(options.javaHome());
    return paths;
  }

  private static String title(PlayRequest request) {
    var words = new ArrayList<String>();
    words.add(request.scene());
    request.args().forEach(arg -> words.add(String.valueOf(arg)));
    return String.join(" ", words);
  }

  private Order order(PlayRequest request, RunFolder folder) {
    Duration limit =
        request.limit().compareTo(options.limit()) < 0 ? request.limit() : options.limit();
    Duration grace = limit.compareTo(MOST_GRACE) < 0 ? limit : MOST_GRACE;
    var confinement =
        new Confinement(
            command(request, folder),
            readable(folder),
            List.of(folder.work(), folder.journal()),
            production.needsNetwork(),
            true,
            options.maxProcesses() * THREADS_PER_PROCESS,
            environment(folder),
            folder.work());
    return new Order(
        confinement,
        level,
        folder.output(),
        folder.errors(),
        limit,
        grace,
        options.maxProcesses());
  }

  private List<String> command(PlayRequest request, RunFolder folder) {
    var flags = new ArrayList<>(kit.flags());
    flags.addAll(
        List.of(
            "-Xmx" + options.heapMegabytes() + "m",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:+DisableAttachMechanism",
            "-Djava.io.tmpdir=" + folder.work(),
            "-Duser.home=" + folder.work()));
    var command = new ArrayList<String>();
    command.add(options.javaHome().resolve("bin/java").toString());
    command.addAll(FLAGS);
    command.addAll(flags);
    command.add("-D" + CHILD_FLAGS + "=" + String.join(" ", flags));
    command.addAll(List.of("-cp", kit.jar() + ":" + folder.classes(), LAUNCH));
    command.add(request.scene());
    request.args().forEach(arg -> command.add(String.valueOf(arg)));
    return command;
  }

  private static Map<String, String> environment(RunFolder folder) {
    var environment = new LinkedHashMap<String, String>();
    environment.put("LANG", "C.UTF-8");
    environment.put("PATH", "/usr/bin:/bin");
    // As the kit starts its children: SIGUSR2 is the program's.
    environment.put("_JAVA_SR_SIGNUM", "40");
    environment.put(Journal.VARIABLE, folder.journal().toString());
    return environment;
  }

  @Override
  public void close() {
    closed = true;
    playing.forEach(ProcessPlay::cancel);
  }
}
