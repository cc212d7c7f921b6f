package interleave.stage.play;

import interleave.stage.wire.Packer;

/** Waits in the outbox: a mark, or a whole frame of another type. */
record Note(int frame, long nanos, Kind kind, String actor, long tid, String label, String value, byte[] payload) {

  void packInto(Packer packer) {
    packer.putLong(nanos).put(kind.ordinal()).putText(actor).putLong(tid).putText(label).putText(value);
  }
}
