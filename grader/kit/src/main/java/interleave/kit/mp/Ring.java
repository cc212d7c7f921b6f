package interleave.kit.mp;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;

/** Stores bytes round and round in a piece of memory, by positions that only grow. */
final class Ring {
  private final MemorySegment memory;
  private final long size;

  Ring(MemorySegment memory) {
    this.memory = memory;
    this.size = memory.byteSize();
  }

  long size() {
    return size;
  }

  void write(long position, byte[] bytes) {
    long start = position % size;
    int first = (int) Math.min(bytes.length, size - start);
    MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, start, first);
    MemorySegment.copy(bytes, first, memory, JAVA_BYTE, 0, bytes.length - first);
  }

  byte[] read(long position, int length) {
    byte[] bytes = new byte[length];
    long start = position % size;
    int first = (int) Math.min(length, size - start);
    MemorySegment.copy(memory, JAVA_BYTE, start, bytes, 0, first);
    MemorySegment.copy(memory, JAVA_BYTE, 0, bytes, first, length - first);
    return bytes;
  }
}
