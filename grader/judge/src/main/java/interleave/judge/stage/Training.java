package interleave.judge.stage;

import interleave.judge.sandbox.Confinement;
import interleave.judge.sandbox.Sandbox;
import interleave.judge.seams.SeamWeaver;
import interleave.schedules.Rewritten;
import interleave.schedules.Settings;
import interleave.stage.play.Request;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Plays a {@link Rehearsal}, for the JVM to remember which classes that takes. */
final class Training {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private Training() {}

  /** Plays in a new subject and waits until its process has ended. */
  static void play(SubjectHome home, Sandbox sandbox, Confinement confinement) throws IOException {
    SubjectProcess subject = SubjectProcess.start(new StageOptions("128m", sandbox, Path.of(""), 0), confinement);
    try {
      if (home == SubjectHome.EXPLORER) exploreEach(subject);
      else playEach(subject);
      subject.retire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      subject.kill();
    }
  }

  /** Returns a text that changes when what is played for practice does: a cache of another practice is not as good. */
  static String fingerprint() throws IOException {
    SortedMap<String, byte[]> played = new TreeMap<>(students());
    played.putAll(scenes());
    int hash = 0;
    for (byte[] type : played.values()) hash = 31 * hash + Arrays.hashCode(type);
    return Integer.toHexString(hash);
  }

  private static void playEach(SubjectProcess subject) throws IOException, InterruptedException {
    teach(subject);
    for (Request.Mode mode : Request.Mode.values()) play(subject, "scene", mode);
    play(subject, "repertoire", Request.Mode.FREE);
  }

  private static void exploreEach(SubjectProcess subject) throws IOException, InterruptedException {
    teachExploring(subject);
    explore(subject, "crowd");
    explore(subject, "repertoire");
  }

  /**
   * Plays until the code that all plays have in common is compiled, or there is no more time for it.
   *
   * @param most how many plays that takes at most
   */
  static void rehearse(SubjectHome home, SubjectProcess subject, int most, BooleanSupplier enough)
      throws IOException, InterruptedException {
    if (home == SubjectHome.EXPLORER) {
      teachExploring(subject);
      explore(subject, "crowd");
      return;
    }
    teach(subject);
    for (int i = 0; i < most && !enough.getAsBoolean(); i++) {
      play(subject, i == 0 ? "scene" : "brief", i % 8 == 0 ? Request.Mode.FREE : Request.Mode.SCHEDULED);
    }
  }

  private static void teach(SubjectProcess subject) throws IOException {
    subject.teach(SeamWeaver.weave(students()), scenes());
  }

  private static void teachExploring(SubjectProcess subject) throws IOException {
    subject.teach(students(), scenes(), Rewritten.of(students(), scenes()));
  }

  static Map<String, byte[]> scenes() throws IOException {
    return classes(Rehearsal.class);
  }

  static Map<String, byte[]> students() throws IOException {
    return classes(Rehearsal.Pupil.class, Rehearsal.Toolbox.class);
  }

  private static Map<String, byte[]> classes(Class<?>... types) throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    for (Class<?> type : types) classes.put(type.getName(), bytes(type));
    return classes;
  }

  private static void play(SubjectProcess subject, String scene, Request.Mode mode)
      throws IOException, InterruptedException {
    PlayRequest request = request(scene);
    subject.play(request, new Request(request.scene(), scene, request.args(), 1, LIMIT.toNanos(), true, mode, 1, 0, new int[] {2, 1})).await();
  }

  private static void explore(SubjectProcess subject, String scene) throws IOException, InterruptedException {
    PlayRequest request = request(scene);
    Settings settings = new Settings(200, "LATE_SLEEPERS", 1, false, false, List.of());
    Request wired = new Request(request.scene(), scene, request.args(), 1, LIMIT.toNanos(), true, Request.Mode.FREE, 1, 0, new int[0]);
    subject.explore(request, settings, wired, new SourceLines(Map.of())).follow(transcript -> "");
  }

  private static PlayRequest request(String scene) {
    return new PlayRequest(Rehearsal.class.getName(), scene, List.of(2), 1, LIMIT, new PlayRequest.Mode.Free());
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
      if (in == null) throw new IOException("no class file of " + type.getName());
      return in.readAllBytes();
    }
  }
}
