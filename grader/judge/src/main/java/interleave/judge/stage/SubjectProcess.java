package interleave.judge.stage;

import interleave.judge.domain.Transcript.Ending;
import interleave.judge.sandbox.Confinement;
import interleave.schedules.Settings;
import interleave.stage.play.Director;
import interleave.stage.play.Request;
import interleave.stage.wire.Frame;
import interleave.stage.wire.FrameIn;
import interleave.stage.wire.FrameOut;
import interleave.stage.wire.Packer;
import interleave.stage.wire.TamperedException;
import interleave.stage.wire.Unpacker;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Holds one subject process and the wire to it. */
final class SubjectProcess {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long HELLO_SECONDS = 20;
  private static final long EXIT_SECONDS = 3;
  private static final long SAMPLE_NANOS = 25_000_000;

  private final Process process;
  private final FrameOut out;
  private final FrameIn in;
  private final Tail stderr;
  private final CountDownLatch greeted = new CountDownLatch(1);
  private volatile int version;
  private volatile int pid;
  private volatile boolean blind;
  private volatile OutsideView view;
  private volatile boolean healthy = true;
  private volatile Receiver playing;
  private volatile String broken;

  private SubjectProcess(Process process, byte[] key) throws IOException {
    this.process = process;
    this.pid = (int) process.pid();
    this.stderr = new Tail(process.getErrorStream());
    OutputStream stdin = process.getOutputStream();
    stdin.write(key);
    stdin.flush();
    this.out = new FrameOut(stdin, key, Frame.Direction.TO_SUBJECT);
    this.in = new FrameIn(process.getInputStream(), key, Frame.Direction.TO_JUDGE, Frame.SUBJECT_LIMIT);
    Thread.ofPlatform().daemon().name("subject-" + pid).start(this::read);
  }

  /** Starts a subject, which has no classes to play with yet. */
  static SubjectProcess start(StageOptions options, Confinement confinement) {
    byte[] key = new byte[16];
    RANDOM.nextBytes(key);
    SubjectProcess subject = null;
    try (StartLane _ = StartLane.enter()) {
      subject = new SubjectProcess(options.sandbox().start(confinement), key);
      subject.greet();
      if (subject.blind) subject.look();
      return subject;
    } catch (IOException | StageFault e) {
      String said = subject == null ? "" : subject.lastWords();
      if (subject != null) subject.kill();
      throw new StageFault("the subject process did not start: " + e.getMessage() + said, e);
    }
  }

  /** Hands it the classes of its next plays, in place of those that it had. */
  void teach(Map<String, byte[]> student, Map<String, byte[]> scenes) {
    send(Frame.STUDENT, student);
    send(Frame.SCENES, scenes);
  }

  /** Hands an explorer classes that were rewritten for it; if there are none, the originals, for it to do so itself. */
  void teach(Map<String, byte[]> student, Map<String, byte[]> scenes, Map<String, byte[]> rewritten) {
    if (rewritten.isEmpty()) teach(student, scenes);
    else send(Frame.REWRITTEN, rewritten);
  }

  private void send(int type, Map<String, byte[]> classes) {
    try {
      out.send(type, pack(classes));
    } catch (IOException e) {
      throw new StageFault("a subject process takes no classes: " + e.getMessage(), e);
    }
  }

  private void greet() {
    try {
      if (!greeted.await(HELLO_SECONDS, TimeUnit.SECONDS)) throw new StageFault("no word from it");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StageFault("interrupted");
    }
    if (!healthy) throw new StageFault("it ended at once" + (broken == null ? "" : ", " + broken + ","));
    if (version != Frame.VERSION) throw new StageFault("it speaks version " + version + " of the wire's language");
  }

  /** Watches from outside a subject that cannot see its own threads. */
  private void look() {
    OutsideView outside = new OutsideView(process);
    pid = outside.pid();
    view = outside;
    Thread.ofPlatform().daemon().name("subject-view").start(() -> watch(outside));
  }

  private void watch(OutsideView outside) {
    while (isHealthy()) {
      LockSupport.parkNanos(SAMPLE_NANOS);
      Receiver play = playing;
      if (play == null || play.isOver()) continue;
      if (play.isCounted()) report(outside, play);
      else count(outside, play);
    }
  }

  /**
   * Counts delays from here. What the clock judges is counted from its beginning; a scheduled play is over in a few
   * milliseconds as a rule, of which two looks into /proc took a fifth.
   */
  private static void count(OutsideView outside, Receiver play) {
    outside.reset();
    play.counted();
  }

  private static void report(OutsideView outside, Receiver play) {
    outside.sample();
    play.used(outside.delayNanos(), outside.cpuNanos());
  }

  private static Packer pack(Map<String, byte[]> classes) {
    Packer packer = new Packer(64 << 10);
    classes.forEach((name, bytes) -> packer.putText(name).putBytes(bytes));
    return packer;
  }

  int pid() {
    return pid;
  }

  boolean isHealthy() {
    return healthy && process.isAlive();
  }

  /** Begins a play; the one before must be over. */
  LivePlay play(PlayRequest request, Request wired) throws IOException {
    LivePlay play = new LivePlay(request, this);
    if (view != null && !(request.mode() instanceof PlayRequest.Mode.Scheduled)) count(view, play);
    playing = play;
    out.send(Frame.PLAY, wired.pack());
    return play;
  }

  /** Begins an exploration; whatever it was asked for before must be over. */
  LiveExploration explore(PlayRequest request, Settings how, Request wired, SourceLines sources) throws IOException {
    LiveExploration exploration = new LiveExploration(request, this, sources);
    if (view != null) count(view, exploration);
    playing = exploration;
    Packer packer = how.pack();
    out.send(Frame.EXPLORE, packer.putBytes(wired.pack().toBytes()));
    return exploration;
  }

  /** Says what is wrong with a schedule that the subject wants judged; nothing if it is empty. */
  void answer(String fault) throws IOException {
    out.send(Frame.VERDICT, new Packer(256).putText(fault));
  }

  /** Closes its input and waits for it to end by itself. */
  void retire() throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor(HELLO_SECONDS, TimeUnit.SECONDS);
  }

  void kill() {
    healthy = false;
    process.destroyForcibly();
  }

  private void read() {
    try {
      for (Frame frame; (frame = in.receive()) != null; ) take(frame.type(), new Unpacker(frame.payload()));
      end(Ending.CRASHED, null);
    } catch (TamperedException | RuntimeException e) {
      broken = "the stage's wire carried " + e.getMessage();
      end(Ending.TAMPERED, broken);
    } catch (IOException e) {
      broken = e.toString();
      end(Ending.CRASHED, null);
    }
  }

  private void take(int type, Unpacker payload) throws IOException {
    if (type == Frame.HELLO) {
      version = payload.getInt();
      int own = payload.getInt();
      blind = own == 0;
      if (!blind) pid = own;
      greeted.countDown();
      return;
    }
    Receiver play = playing;
    if (play == null) throw new IllegalStateException("a frame without a play");
    switch (type) {
      case Frame.MARKS -> play.marks(payload);
      case Frame.STATUS -> play.status(payload);
      case Frame.JUDGE -> play.judge(payload);
      case Frame.EXPLORED -> play.explored(payload);
      case Frame.DONE -> done(play, payload);
      default -> throw new IllegalStateException("a frame of type " + type);
    }
  }

  private void done(Receiver play, Unpacker payload) {
    play.status(payload);
    if (view != null && play.isCounted()) report(view, play);
    Director.Ending ending = Director.Ending.values()[payload.get()];
    if (payload.get() == 0) healthy = false;
    String fault = payload.getText();
    switch (ending) {
      case COMPLETE -> play.done(Ending.COMPLETE, "");
      case STUCK -> play.done(Ending.STUCK, "");
      case TIMED_OUT -> play.done(Ending.TIMED_OUT, "");
      case FAULT -> play.done(Ending.CRASHED, "the scene cannot be played: " + fault);
    }
    if (!healthy) process.destroyForcibly();
  }

  private void end(Ending ending, String why) {
    healthy = false;
    if (ending == Ending.TAMPERED) process.destroyForcibly();
    Receiver play = playing;
    if (play != null && !play.isOver()) play.broken(ending, why != null ? why : "the process ended" + lastWords());
    greeted.countDown();
  }

  /** Returns how the process ended and the last it said on standard error. */
  private String lastWords() {
    try {
      String status = process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS) ? " with status " + process.exitValue() : "";
      String said = stderr.text();
      return status + (said.isEmpty() ? "" : ": " + said);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
