package interleave.stage;

import interleave.stage.play.Director;
import interleave.stage.play.Flush;
import interleave.stage.play.Outbox;
import interleave.stage.play.Printed;
import interleave.stage.play.Request;
import interleave.stage.play.RunDelay;
import interleave.stage.wire.Frame;
import interleave.stage.wire.FrameIn;
import interleave.stage.wire.FrameOut;
import interleave.stage.wire.Packer;
import interleave.stage.wire.Unpacker;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs the student's process: reads a key and then frames from standard input, sends frames to standard
 * output, and halts at the end of its input.
 */
final class Subject {
  private static final int KEY_BYTES = 16;

  private Subject() {}

  static void main(String[] args) throws IOException {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    byte[] key = in.readNBytes(KEY_BYTES);
    if (key.length < KEY_BYTES) Runtime.getRuntime().halt(2);
    FrameOut out = new FrameOut(new FileOutputStream(FileDescriptor.out), key, Frame.Direction.TO_JUDGE);
    Outbox outbox = new Outbox(out);
    FrameIn frames = new FrameIn(in, key, Frame.Direction.TO_SUBJECT, Frame.JUDGE_LIMIT);
    Arrays.fill(key, (byte) 0);
    PrintStream complaints = System.err;
    Printed.install();
    Flush.atExit(outbox);
    try {
      outbox.frame(Frame.HELLO, new Packer(16).putInt(Frame.VERSION).putInt((int) RunDelay.pid()));
    } catch (RuntimeException dumb) {
      complaints.println("it could not say hello: " + dumb);
      Runtime.getRuntime().halt(5);
    }
    int status = 3;
    try {
      serve(frames, new Director(outbox));
      status = 0;
    } catch (IOException gone) {
      // The judge has gone, or somebody else has read from its pipe.
    } finally {
      Runtime.getRuntime().halt(status);
    }
  }

  private static void serve(FrameIn frames, Director director) throws IOException {
    for (Frame frame; (frame = frames.receive()) != null; ) {
      Unpacker payload = new Unpacker(frame.payload());
      switch (frame.type()) {
        case Frame.STUDENT -> director.student(classes(payload));
        case Frame.SCENES -> director.scenes(classes(payload));
        case Frame.PLAY -> director.play(Request.unpack(payload));
        default -> throw new IOException("unknown frame " + frame.type());
      }
    }
  }

  private static Map<String, byte[]> classes(Unpacker payload) {
    Map<String, byte[]> classes = new HashMap<>();
    while (payload.hasMore()) classes.put(payload.getText(), payload.getBytes());
    return classes;
  }
}
