package interleave.stage.wire;

/**
 * Computes SipHash-2-4, a 64-bit keyed hash that needs none of the JDK's cryptography. Not thread-safe.
 *
 * @see <a href="https://www.aumasson.jp/siphash/siphash.pdf">Aumasson, Bernstein: SipHash</a>
 */
public final class SipHash {
  private final long k0;
  private final long k1;
  private long v0;
  private long v1;
  private long v2;
  private long v3;

  /**
   * @param key 16 bytes
   */
  public SipHash(byte[] key) {
    if (key.length != 16) throw new IllegalArgumentException("the key has 16 bytes");
    k0 = word(key, 0);
    k1 = word(key, 8);
  }

  /** Returns the hash of {@code length} bytes from {@code from}. */
  public long hash(byte[] data, int from, int length) {
    v0 = k0 ^ 0x736f6d6570736575L;
    v1 = k1 ^ 0x646f72616e646f6dL;
    v2 = k0 ^ 0x6c7967656e657261L;
    v3 = k1 ^ 0x7465646279746573L;
    int whole = from + (length & ~7);
    for (int i = from; i < whole; i += 8) take(word(data, i));
    long last = (long) length << 56;
    for (int i = 0; i < (length & 7); i++) last |= (data[whole + i] & 0xFFL) << (8 * i);
    take(last);
    v2 ^= 0xFF;
    for (int i = 0; i < 4; i++) round();
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private void take(long word) {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  }

  private void round() {
    v0 += v1;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v3;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 += v3;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 += v1;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v2 = Long.rotateLeft(v2, 32);
  }

  private static long word(byte[] b, int i) {
    return (b[i] & 0xFFL)
        | (b[i + 1] & 0xFFL) << 8
        | (b[i + 2] & 0xFFL) << 16
        | (b[i + 3] & 0xFFL) << 24
        | (b[i + 4] & 0xFFL) << 32
        | (b[i + 5] & 0xFFL) << 40
        | (b[i + 6] & 0xFFL) << 48
        | (b[i + 7] & 0xFFL) << 56;
  }
}
