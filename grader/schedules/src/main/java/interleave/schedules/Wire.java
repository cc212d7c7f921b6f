package interleave.schedules;

import interleave.stage.wire.Frame;
import interleave.stage.wire.FrameIn;
import interleave.stage.wire.FrameOut;
import interleave.stage.wire.Packer;
import interleave.stage.wire.Unpacker;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Speaks with the judge, on the one thread that plays schedules. */
record Wire(FrameIn in, FrameOut out) {
  Frame receive() throws IOException {
    return in.receive();
  }

  void send(int type, Packer payload) {
    try {
      out.send(type, payload);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks what is wrong with a recording; gives null if nothing is. */
  String judge(Packer marks) {
    send(Frame.JUDGE, marks);
    try {
      Frame answer = in.receive();
      if (answer == null || answer.type() != Frame.VERDICT) throw new IOException("no verdict came");
      String fault = new Unpacker(answer.payload()).getText();
      return fault.isEmpty() ? null : fault;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
