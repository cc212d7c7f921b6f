package interleave.judge.seams;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a static method for every call that has hooks around it. Its parameters are what the call finds on
 * the stack, so that the calling code stays as it is but for one instruction.
 */
final class Bridges {
  private record Bridge(String name, MethodTypeDesc type, InvokeInstruction call, Effect effect, String seam, int line) {}

  private final ClassModel model;
  private final List<Bridge> bridges = new ArrayList<>();

  Bridges(ClassModel model) {
    this.model = model;
  }

  /** Puts a call of a bridge in the place of a call. */
  void replace(CodeBuilder code, InvokeInstruction call, Effect effect, String seam, int line) {
    MethodTypeDesc type = call.typeSymbol();
    if (call.opcode() != Opcode.INVOKESTATIC) type = type.insertParameterTypes(0, call.owner().asSymbol());
    String name = "seam$" + bridges.size();
    bridges.add(new Bridge(name, type, call, effect, seam, line));
    code.invokestatic(model.thisClass().asSymbol(), name, type, model.flags().has(AccessFlag.INTERFACE));
  }

  void emit(ClassBuilder builder) {
    for (Bridge bridge : bridges) {
      int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
      builder.withMethodBody(bridge.name(), bridge.type(), flags, code -> emit(code, bridge));
    }
  }

  private static void emit(CodeBuilder code, Bridge bridge) {
    if (bridge.line() > 0) code.lineNumber(bridge.line());
    before(code, bridge);
    switch (bridge.effect()) {
      case LOCK, TRY_LOCK, WAIT, BLOCK ->
          code.trying(
              block -> {
                call(block, bridge);
                block.nop();
                leave(block, bridge);
              },
              handlers ->
                  handlers.catchingAll(
                      block -> {
                        block.invokestatic(Hook.SEAMS, "failed", ConstantDescs.MTD_void);
                        block.athrow();
                      }));
      default -> {
        call(code, bridge);
        leave(code, bridge);
      }
    }
  }

  private static void before(CodeBuilder code, Bridge bridge) {
    String seam = bridge.seam();
    switch (bridge.effect()) {
      case LOCK -> Hook.withTarget(code, "lock", () -> target(code, bridge), seam);
      case TRY_LOCK, BLOCK -> Hook.withTarget(code, "call", () -> target(code, bridge), seam);
      case UNLOCK -> Hook.withTarget(code, "unlock", () -> target(code, bridge), seam);
      case WAIT -> Hook.withTarget(code, "await", () -> target(code, bridge), seam);
      case NOTIFY -> signal(code, bridge, false);
      case RELEASE -> signal(code, bridge, true);
      case REST -> Hook.plain(code, "rest", seam);
      case START, ATOMIC -> Hook.plain(code, "pass", seam);
    }
  }

  private static void signal(CodeBuilder code, Bridge bridge, boolean atOnce) {
    target(code, bridge);
    code.loadConstant(bridge.seam());
    code.loadConstant(atOnce ? 1 : 0);
    code.invokestatic(Hook.SEAMS, "signal", Hook.TARGET_SEAM_FLAG);
  }

  /** Loads the object that the call is about: the receiver, or nothing for a static method. */
  private static void target(CodeBuilder code, Bridge bridge) {
    if (bridge.call().opcode() == Opcode.INVOKESTATIC) code.aconst_null();
    else code.aload(0);
  }

  private static void call(CodeBuilder code, Bridge bridge) {
    int slot = 0;
    for (ClassDesc parameter : bridge.type().parameterList()) {
      TypeKind kind = TypeKind.from(parameter);
      code.loadLocal(kind, slot);
      slot += kind.slotSize();
    }
    code.with(bridge.call());
  }

  private static void leave(CodeBuilder code, Bridge bridge) {
    String seam = bridge.seam();
    switch (bridge.effect()) {
      case LOCK -> Hook.withTarget(code, "locked", () -> target(code, bridge), seam);
      case WAIT -> Hook.withTarget(code, "awaited", () -> target(code, bridge), seam);
      case BLOCK -> Hook.withTarget(code, "called", () -> target(code, bridge), seam);
      case TRY_LOCK -> {
        code.dup();
        target(code, bridge);
        code.loadConstant(seam);
        code.invokestatic(Hook.SEAMS, "tried", Hook.FLAG_TARGET_SEAM);
      }
      case START -> {
        code.aload(0);
        code.invokestatic(Hook.SEAMS, "started", Hook.THREAD);
      }
      default -> {}
    }
    code.return_(TypeKind.from(bridge.call().typeSymbol().returnType()));
  }
}
