package interleave.kit;

import interleave.kit.libc.NativeFunction;

/** Turns the C habit of returning −1 into exceptions. */
final class Calls {
  private Calls() {}

  static int checked(int result, String call) {
    return (int) checked((long) result, call);
  }

  static long checked(long result, String call) {
    if (result == -1) {
      throw PosixException.of(NativeFunction.errno(), call);
    }
    return result;
  }
}
