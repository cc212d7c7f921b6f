package interleave.explore.rewrite;

import interleave.explore.rewrite.Calls.Call;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;

/** Leads method references such as {@code Thread::start} to the hooks that a call would have met. */
final class References {
  private References() {}

  static void write(CodeBuilder code, InvokeDynamicInstruction instruction, Calls calls, Helpers helpers, int line) {
    ConstantDesc[] arguments = instruction.bootstrapArgs().toArray(ConstantDesc[]::new);
    boolean changed = false;
    for (int i = 0; i < arguments.length; i++) {
      if (!(arguments[i] instanceof DirectMethodHandleDesc handle)) continue;
      Call call = call(handle);
      if (call == null || !calls.isHooked(call)) continue;
      arguments[i] = helper(handle, call, calls, helpers, line);
      changed = true;
    }
    if (!changed) {
      code.with(instruction);
      return;
    }
    code.invokedynamic(DynamicCallSiteDesc.of(
        instruction.bootstrapMethod(), instruction.name().stringValue(), instruction.typeSymbol(), arguments));
  }

  private static Call call(DirectMethodHandleDesc handle) {
    Opcode opcode = switch (handle.kind()) {
      case VIRTUAL -> Opcode.INVOKEVIRTUAL;
      case INTERFACE_VIRTUAL -> Opcode.INVOKEINTERFACE;
      case STATIC, INTERFACE_STATIC -> Opcode.INVOKESTATIC;
      default -> null;
    };
    if (opcode == null || handle.owner().isArray()) return null;
    String owner = handle.owner().descriptorString();
    return new Call(
        opcode, owner.substring(1, owner.length() - 1), handle.methodName(),
        MethodTypeDesc.ofDescriptor(handle.lookupDescriptor()), handle.isOwnerInterface());
  }

  private static DirectMethodHandleDesc helper(
      DirectMethodHandleDesc handle, Call call, Calls calls, Helpers helpers, int line) {
    MethodTypeDesc type = handle.invocationType();
    String name = helpers.add("call", type, body -> {
      if (line > 0) body.lineNumber(line);
      Helpers.load(body, type);
      calls.write(body, call, line);
      body.return_(TypeKind.from(type.returnType()));
    });
    DirectMethodHandleDesc.Kind kind =
        helpers.isInInterface() ? DirectMethodHandleDesc.Kind.INTERFACE_STATIC : DirectMethodHandleDesc.Kind.STATIC;
    return MethodHandleDesc.ofMethod(kind, helpers.owner(), name, type);
  }
}
