package interleave.schedules;

import interleave.stage.play.Request;
import interleave.stage.wire.Frame;
import interleave.stage.wire.FrameIn;
import interleave.stage.wire.FrameOut;
import interleave.stage.wire.Packer;
import interleave.stage.wire.Unpacker;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs the student's process for explorations: reads a key and then frames from standard input, sends frames to standard
 * output, and halts at the end of its input. It speaks the stage's wire.
 */
final class ExploringSubject {
  private static final int KEY_BYTES = 16;

  private ExploringSubject() {}

  static void main(String[] args) throws IOException {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    byte[] key = in.readNBytes(KEY_BYTES);
    if (key.length < KEY_BYTES) Runtime.getRuntime().halt(2);
    FrameOut out = new FrameOut(new FileOutputStream(FileDescriptor.out), key, Frame.Direction.TO_JUDGE);
    FrameIn frames = new FrameIn(in, key, Frame.Direction.TO_SUBJECT, Frame.JUDGE_LIMIT);
    Arrays.fill(key, (byte) 0);
    PrintStream complaints = System.err;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    System.setIn(InputStream.nullInputStream());
    try {
      out.send(Frame.HELLO, new Packer(16).putInt(Frame.VERSION).putInt((int) ProcessHandle.current().pid()));
    } catch (IOException | RuntimeException dumb) {
      complaints.println("it could not say hello: " + dumb);
      Runtime.getRuntime().halt(5);
    }
    int status = 3;
    try {
      serve(new Wire(frames, out));
      status = 0;
    } catch (IOException gone) {
      // The judge has gone, or somebody else has read from its pipe.
    } finally {
      Runtime.getRuntime().halt(status);
    }
  }

  private static void serve(Wire wire) throws IOException {
    Map<String, byte[]> student = Map.of();
    PlayedClasses played = PlayedClasses.NONE;
    for (Frame frame; (frame = wire.receive()) != null; ) {
      Unpacker payload = new Unpacker(frame.payload());
      switch (frame.type()) {
        case Frame.STUDENT -> student = classes(payload);
        case Frame.SCENES -> played = PlayedClasses.originals(student, classes(payload));
        case Frame.REWRITTEN -> played = PlayedClasses.rewritten(classes(payload));
        case Frame.EXPLORE -> {
          Settings settings = Settings.unpack(payload);
          Request request = Request.unpack(new Unpacker(payload.getBytes()));
          new Exploration(wire, played, settings, request).run();
        }
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
