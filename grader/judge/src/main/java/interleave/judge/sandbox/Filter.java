package interleave.judge.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Assembles the seccomp program that a subject inherits: whatever reaches outside its own process tree is
 * refused with an error number; a foreign calling convention kills.
 */
final class Filter {
  private static final int LOAD = 0x20;
  private static final int IF_EQUAL = 0x15;
  private static final int IF_AT_LEAST = 0x35;
  private static final int IF_ANY_BIT = 0x45;
  private static final int RETURN = 0x06;

  private static final int ALLOW = 0x7fff0000;
  private static final int KILL = 0x80000000;
  private static final int FAIL = 0x00050000;
  private static final int EPERM = 1;
  private static final int EACCES = 13;
  private static final int ENOSYS = 38;

  private static final int NUMBER = 0;
  private static final int ARCHITECTURE = 4;
  private static final int FIRST_ARGUMENT = 16;
  private static final int SECOND_ARGUMENT = 24;

  private static final int NAMESPACE_FLAGS = 0x7E020000;
  private static final int FORCE_INPUT = 0x5412;
  private static final int LINUX_CONSOLE = 0x541C;
  private static final int UNIX = 1;
  private static final int IPV4 = 2;
  private static final int IPV6 = 10;

  /** All that follow ACCT in the enum's alphabet are refused. */
  static final Set<SystemCall> REFUSED = EnumSet.range(SystemCall.ACCT, SystemCall.VHANGUP);

  private final List<int[]> program = new ArrayList<>();

  private Filter() {}

  /** Returns the program, 8 bytes an instruction; sockets other than Unix ones only with {@code loopback}. */
  static byte[] assemble(boolean loopback) {
    var filter = new Filter();
    filter.refuseForeignConventions();
    filter.refuse(SystemCall.CLONE3, ENOSYS);
    REFUSED.forEach(call -> filter.refuse(call, EPERM));
    filter.refuseNamespaces();
    filter.refuseSockets(loopback);
    filter.refuseTerminalInjection();
    filter.add(RETURN, 0, 0, ALLOW);
    return filter.bytes();
  }

  private void refuseForeignConventions() {
    add(LOAD, 0, 0, ARCHITECTURE);
    add(IF_EQUAL, 1, 0, Architecture.here().orElseThrow().audit);
    add(RETURN, 0, 0, KILL);
    add(LOAD, 0, 0, NUMBER);
    final int x32 = 0x40000000;
    add(IF_AT_LEAST, 0, 1, x32);
    add(RETURN, 0, 0, KILL);
  }

  /** The C library falls back from clone3, whose flags no filter can read, to clone. */
  private void refuse(SystemCall call, int error) {
    if (call.number() >= 0) {
      add(IF_EQUAL, 0, 1, call.number());
      add(RETURN, 0, 0, FAIL | error);
    }
  }

  private void refuseNamespaces() {
    add(IF_EQUAL, 0, 4, SystemCall.CLONE.number());
    add(LOAD, 0, 0, FIRST_ARGUMENT);
    add(IF_ANY_BIT, 0, 1, NAMESPACE_FLAGS);
    add(RETURN, 0, 0, FAIL | EPERM);
    add(LOAD, 0, 0, NUMBER);
  }

  private void refuseSockets(boolean loopback) {
    if (loopback) {
      add(IF_EQUAL, 0, 6, SystemCall.SOCKET.number());
      add(LOAD, 0, 0, FIRST_ARGUMENT);
      add(IF_EQUAL, 3, 0, UNIX);
      add(IF_EQUAL, 2, 0, IPV4);
      add(IF_EQUAL, 1, 0, IPV6);
    } else {
      add(IF_EQUAL, 0, 4, SystemCall.SOCKET.number());
      add(LOAD, 0, 0, FIRST_ARGUMENT);
      add(IF_EQUAL, 1, 0, UNIX);
    }
    add(RETURN, 0, 0, FAIL | EACCES);
    add(LOAD, 0, 0, NUMBER);
  }

  private void refuseTerminalInjection() {
    add(IF_EQUAL, 0, 4, SystemCall.IOCTL.number());
    add(LOAD, 0, 0, SECOND_ARGUMENT);
    add(IF_EQUAL, 1, 0, FORCE_INPUT);
    add(IF_EQUAL, 0, 1, LINUX_CONSOLE);
    add(RETURN, 0, 0, FAIL | EPERM);
  }

  private void add(int code, int ifTrue, int ifFalse, int operand) {
    program.add(new int[] {code, ifTrue, ifFalse, operand});
  }

  private byte[] bytes() {
    var buffer = ByteBuffer.allocate(program.size() * 8).order(ByteOrder.LITTLE_ENDIAN);
    for (int[] step : program) {
      buffer.putShort((short) step[0]).put((byte) step[1]).put((byte) step[2]).putInt(step[3]);
    }
    return buffer.array();
  }
}
