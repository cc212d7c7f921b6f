package interleave.kit;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import interleave.kit.libc.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Is a signal handler in machine code, because no Java may run in one. It lets the thread that it runs on block the
 * signals of this kit from now on: what the context that it gets says of the mask holds when it returns. A signal that
 * was not sent for this purpose alone goes back to the process, with its sender, and comes to a thread that does
 * not block it.
 */
final class MaskingCode {
  private static final NativeFunction MMAP = NativeFunction.of("mmap");
  private static final NativeFunction MPROTECT = NativeFunction.of("mprotect");

  private static final int PAGE = 4096;
  private static final int READ_WRITE = 3;
  private static final int READ_EXECUTE = 5;
  private static final int PRIVATE_ANONYMOUS = 0x22;

  private MaskingCode() {}

  /**
   * Returns the address of the handler.
   *
   * @param mask the signals that a thread shall block
   * @param only the signal that is sent for this purpose alone, at most 127
   */
  static long make(long mask, int only, int process) {
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    byte[] code = arm ? aarch64(mask, only, process) : amd64(mask, only, process);
    long page = Calls.checked(MMAP.call(0, PAGE, READ_WRITE, PRIVATE_ANONYMOUS, -1, 0), "mmap");
    MemorySegment.copy(code, 0, MemorySegment.ofAddress(page).reinterpret(PAGE), JAVA_BYTE, 0, code.length);
    Calls.checked((int) MPROTECT.call(page, PAGE, READ_EXECUTE), "mprotect");
    return page;
  }

  /** Gets: the signal in edi, its siginfo in rsi, the context in rdx. */
  private static byte[] amd64(long mask, int only, int process) {
    return ByteBuffer.allocate(40)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(bytes(0x48, 0xb8)) // mov rax, mask
        .putLong(mask)
        .put(bytes(0x48, 0x09, 0x82, 0x28, 0x01, 0x00, 0x00)) // or [rdx + uc_sigmask], rax
        .put(bytes(0x83, 0xff, only)) // cmp edi, only
        .put(bytes(0x74, 0x11)) // je to ret
        .put(bytes(0x48, 0x89, 0xf2)) // mov rdx, rsi
        .put(bytes(0x89, 0xfe)) // mov esi, edi
        .put(bytes(0xbf)) // mov edi, process
        .putInt(process)
        .put(bytes(0xb8, 0x81, 0x00, 0x00, 0x00)) // mov eax, rt_sigqueueinfo
        .put(bytes(0x0f, 0x05)) // syscall
        .put(bytes(0xc3)) // ret
        .array();
  }

  /** Gets: the signal in w0, its siginfo in x1, the context in x2. */
  private static byte[] aarch64(long mask, int only, int process) {
    return ByteBuffer.allocate(60)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0xf940_1443) // ldr x3, [x2, #uc_sigmask]
        .putInt(0x5800_0164) // ldr x4, mask
        .putInt(0xaa04_0063) // orr x3, x3, x4
        .putInt(0xf900_1443) // str x3, [x2, #uc_sigmask]
        .putInt(0x7100_001f | only << 10) // cmp w0, #only
        .putInt(0x5400_00c0) // b.eq to ret
        .putInt(0xaa01_03e2) // mov x2, x1
        .putInt(0x2a00_03e1) // mov w1, w0
        .putInt(0x1800_00c0) // ldr w0, process
        .putInt(0x5280_1148) // mov w8, #rt_sigqueueinfo
        .putInt(0xd400_0001) // svc #0
        .putInt(0xd65f_03c0) // ret
        .putLong(mask)
        .putInt(process)
        .array();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
