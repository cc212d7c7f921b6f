package interleave.stage.play;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.stage.Driven;
import interleave.stage.Scene;
import interleave.stage.Seams;
import interleave.stage.wire.Frame;
import interleave.stage.wire.FrameIn;
import interleave.stage.wire.FrameOut;
import interleave.stage.wire.Unpacker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plays in this very process; the seams are written out here, where the judge would weave them in. */
class DirectorTest {
  private static final byte[] KEY = new byte[16];

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final InputStream in = System.in;

  private final ByteArrayOutputStream wire = new ByteArrayOutputStream();
  private final Outbox outbox = new Outbox(new FrameOut(wire, KEY, Frame.Direction.TO_JUDGE));
  private final Director director = new Director(outbox);
  private final List<String> marks = new ArrayList<>();
  private Director.Ending ending;
  private boolean healthy;

  @AfterEach
  void giveBack() {
    System.setOut(out);
    System.setErr(err);
    System.setIn(in);
  }

  @Test
  void tells_what_actors_do_and_print() throws Exception {
    play("speaks", Request.Mode.FREE);
    assertThat(ending).isEqualTo(Director.Ending.COMPLETE);
    assertThat(healthy).isTrue();
    assertThat(marks)
        .contains("speaker STARTED  ", "speaker ENTER inside ", "speaker LEAVE inside ", "speaker OUTPUT out a line")
        .contains("speaker THREW  java.lang.IllegalStateException: enough", "scene POINT seed 42");
  }

  @Test
  void forces_a_lost_update() throws Exception {
    play("counts", Request.Mode.SCHEDULED, 2, 1);
    assertThat(marks).contains("scene POINT count 1", "actor-1 SEAM write count Play.java:2");
    play("counts", Request.Mode.SCHEDULED);
    assertThat(marks).contains("scene POINT count 2");
  }

  @Test
  void drives_an_actor_between_read_and_write() throws Exception {
    play("drives", Request.Mode.FREE);
    assertThat(marks).contains("scene POINT stop SEAM", "scene POINT stop DONE", "scene POINT count 1");
  }

  @Test
  void shows_who_holds_what_when_all_wait_for_each_other() throws Exception {
    for (Request.Mode mode : List.of(Request.Mode.FREE, Request.Mode.SCHEDULED)) {
      play("embraces", mode, 2, 1);
      assertThat(ending).isEqualTo(Director.Ending.STUCK);
      assertThat(healthy).isFalse();
      assertThat(String.join("\n", marks)).containsPattern("STUCK cycle actor-\\d holds Object@\\d \\(Play.java:1\\) and waits for Object@\\d at Play.java:2; actor");
    }
  }

  @Test
  void shows_who_waits_for_nobody() throws Exception {
    play("waits", Request.Mode.PERTURBED);
    assertThat(ending).isEqualTo(Director.Ending.STUCK);
    assertThat(healthy).isTrue();
    assertThat(marks).contains(" STUCK waiting waiter waits in wait() at Play.java:9; nobody is left to wake it");
  }

  @Test
  void ends_a_loop_at_its_limit_and_unwinds_it() throws Exception {
    play("loops", Request.Mode.FREE);
    assertThat(ending).isEqualTo(Director.Ending.TIMED_OUT);
    assertThat(healthy).isTrue();
  }

  @Test
  void names_a_thread_that_stays() throws Exception {
    play("leaks", Request.Mode.FREE);
    assertThat(marks).contains(" POINT leaked-thread stays");
    assertThat(healthy).isFalse();
    Play.mayGo = true;
  }

  @Test
  void takes_the_blame_for_a_scene_that_is_missing() throws Exception {
    play("nowhere", Request.Mode.FREE);
    assertThat(ending).isEqualTo(Director.Ending.FAULT);
  }

  private void play(String method, Request.Mode mode, int... switches) throws Exception {
    marks.clear();
    wire.reset();
    long limit = method.equals("loops") ? 200_000_000 : 20_000_000_000L;
    Request request = new Request(Play.class.getName(), method, List.of(), 42, limit, true, mode, 7, 0, switches);
    byte[] packed = request.pack().toBytes();
    director.play(Request.unpack(new Unpacker(packed)));
    outbox.flush(5_000);
    read(Arrays.copyOf(wire.toByteArray(), wire.size()));
  }

  private void read(byte[] bytes) throws IOException {
    // Every play goes on with the numbers of the one before, so only a new director's first can be checked.
    FrameIn frames = new FrameIn(new ByteArrayInputStream(renumbered(bytes)), KEY, Frame.Direction.TO_JUDGE, 1 << 20);
    for (Frame frame; (frame = frames.receive()) != null; ) {
      Unpacker payload = new Unpacker(frame.payload());
      if (frame.type() == Frame.MARKS) {
        while (payload.hasMore()) mark(payload);
      } else if (frame.type() == Frame.DONE) {
        for (int i = 0; i < 3; i++) payload.getLong();
        payload.getInt();
        ending = Director.Ending.values()[payload.get()];
        healthy = payload.get() == 1;
      }
    }
  }

  private void mark(Unpacker payload) {
    payload.getLong();
    Kind kind = Kind.values()[payload.get()];
    String actor = payload.getText();
    payload.getLong();
    marks.add(actor + " " + kind + " " + payload.getText() + " " + payload.getText());
  }

  /** Signs the frames anew from number 0. */
  private static byte[] renumbered(byte[] bytes) throws IOException {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    FrameOut out = new FrameOut(again, KEY, Frame.Direction.TO_JUDGE);
    for (int at = 0; at < bytes.length; ) {
      int length = new Unpacker(Arrays.copyOfRange(bytes, at, at + 4)).getInt();
      out.send(bytes[at + 4], Arrays.copyOfRange(bytes, at + 13, at + 4 + length));
      at += 4 + length + 8;
    }
    return again.toByteArray();
  }

  /** Holds the scenes. */
  static final class Play {
    static volatile boolean mayGo;

    static void speaks(Scene scene) {
      scene.actor("speaker", me -> {
        me.during("inside", () -> System.out.println("a line"));
        me.linger(1);
        throw new IllegalStateException("enough");
      });
      scene.mark("seed", scene.seed());
    }

    static void counts(Scene scene) {
      int[] count = {0};
      scene.actors(2, me -> increment(count));
      scene.await();
      scene.mark("count", count[0]);
    }

    static void drives(Scene scene) {
      int[] count = {0};
      Driven one = scene.driven("one", me -> increment(count));
      Driven two = scene.driven("two", me -> increment(count));
      scene.mark("stop", one.runUntil("write count"));
      scene.mark("stop", two.finish());
      one.finish();
      scene.mark("count", count[0]);
    }

    private static void increment(int[] count) {
      Seams.pass("read count|Play.java:1");
      int read = count[0];
      Seams.pass("write count|Play.java:2");
      count[0] = read + 1;
    }

    static void embraces(Scene scene) {
      Object a = new Object();
      Object b = new Object();
      scene.actors(2, me -> {
        boolean first = me.name().equals("actor-1");
        lockBoth(first ? a : b, first ? b : a, () -> me.linger(50));
      });
    }

    private static void lockBoth(Object one, Object two, Runnable between) {
      Seams.lock(one, "lock|Play.java:1");
      synchronized (one) {
        Seams.locked(one, "lock|Play.java:1");
        between.run();
        Seams.lock(two, "lock|Play.java:2");
        synchronized (two) {
          Seams.locked(two, "lock|Play.java:2");
          Seams.unlock(two, "unlock|Play.java:3");
        }
        Seams.unlock(one, "unlock|Play.java:4");
      }
    }

    static void waits(Scene scene) {
      Object signal = new Object();
      scene.actor("waiter", me -> {
        synchronized (signal) {
          Seams.await(signal, "wait|Play.java:9");
          signal.wait();
        }
      });
    }

    static void loops(Scene scene) {
      scene.actors(2, me -> {
        for (; ; ) Seams.loop();
      });
    }

    static void leaks(Scene scene) {
      Thread left = new Thread(() -> {
        while (!mayGo) LockSupport.parkNanos(10_000_000);
      }, "stays");
      left.setDaemon(true);
      left.start();
    }
  }
}
