package interleave.judge.seams;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ConstantDescs;
import java.util.HashSet;
import java.util.Set;

/** Rewrites the code of one method. */
final class CodeWeaver implements CodeTransform {
  private final OwnClasses own;
  private final ClassEntry type;
  private final MethodModel method;
  private final String file;
  private final Bridges bridges;
  private final boolean locks;
  private final boolean making;
  private final Set<Label> passed = new HashSet<>();
  private int line;
  private Label bodyStart;

  CodeWeaver(
      OwnClasses own, ClassEntry type, MethodModel method, CodeModel code, String file, Bridges bridges, boolean locks) {
    this.own = own;
    this.type = type;
    this.method = method;
    this.file = file;
    this.bridges = bridges;
    this.locks = locks;
    String name = method.methodName().stringValue();
    this.making = name.equals("<init>") || name.equals("<clinit>");
    this.line = firstLine(code);
  }

  private static int firstLine(CodeModel code) {
    for (CodeElement element : code) if (element instanceof LineNumber number) return number.line();
    return 0;
  }

  private String seam(String name) {
    return name + "|" + file + ":" + line;
  }

  @Override
  public void atStart(CodeBuilder code) {
    if (!locks) return;
    if (line > 0) code.lineNumber(line);
    Hook.withTarget(code, "lock", () -> monitor(code), seam("lock"));
    monitor(code);
    code.monitorenter();
    Hook.withTarget(code, "locked", () -> monitor(code), seam("lock"));
    bodyStart = code.newBoundLabel();
  }

  @Override
  public void atEnd(CodeBuilder code) {
    if (!locks) return;
    Label end = code.newBoundLabel();
    code.exceptionCatchAll(bodyStart, end, end);
    unlock(code);
    code.athrow();
  }

  /** Gives a synchronized method's monitor back. */
  private void unlock(CodeBuilder code) {
    Hook.withTarget(code, "unlock", () -> monitor(code), seam("unlock"));
    monitor(code);
    code.monitorexit();
  }

  private void monitor(CodeBuilder code) {
    if ((method.flags().flagsMask() & ClassFile.ACC_STATIC) != 0) code.ldc(type);
    else code.aload(0);
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    switch (element) {
      case LineNumber number -> {
        line = number.line();
        code.with(number);
      }
      case LabelTarget target -> {
        passed.add(target.label());
        code.with(target);
      }
      case BranchInstruction branch -> {
        if (passed.contains(branch.target())) code.invokestatic(Hook.SEAMS, "loop", ConstantDescs.MTD_void);
        code.with(branch);
      }
      case FieldInstruction field -> {
        field(code, field);
        code.with(field);
      }
      case ArrayLoadInstruction load -> {
        if (!making) Hook.plain(code, "pass", seam("read array"));
        code.with(load);
      }
      case ArrayStoreInstruction store -> {
        if (!making) Hook.plain(code, "pass", seam("write array"));
        code.with(store);
      }
      case MonitorInstruction monitor -> monitor(code, monitor);
      case InvokeInstruction call -> call(code, call);
      case ReturnInstruction end -> {
        if (locks) unlock(code);
        code.with(end);
      }
      default -> code.with(element);
    }
  }

  private void field(CodeBuilder code, FieldInstruction field) {
    String name = field.name().stringValue();
    if (making || !own.isShared(field.owner().asInternalName(), name)) return;
    boolean reads = field.opcode() == Opcode.GETFIELD || field.opcode() == Opcode.GETSTATIC;
    Hook.plain(code, "pass", seam((reads ? "read " : "write ") + name));
  }

  private void monitor(CodeBuilder code, MonitorInstruction monitor) {
    code.dup();
    if (monitor.opcode() == Opcode.MONITORENTER) {
      code.dup();
      Hook.withTarget(code, "lock", () -> {}, seam("lock"));
      code.with(monitor);
      Hook.withTarget(code, "locked", () -> {}, seam("lock"));
    } else {
      Hook.withTarget(code, "unlock", () -> {}, seam("unlock"));
      code.with(monitor);
    }
  }

  private void call(CodeBuilder code, InvokeInstruction call) {
    String owner = call.owner().asInternalName();
    String name = call.name().stringValue();
    Effect effect = call.opcode() == Opcode.INVOKESPECIAL ? null : Effects.of(own, owner, name, call.type().stringValue());
    if (effect == null) {
      code.with(call);
    } else {
      bridges.replace(code, call, effect, seam(name(owner, name)), line);
    }
  }

  private static String name(String owner, String name) {
    if (name.equals("wait") || name.equals("notify") || name.equals("notifyAll")) return name;
    return "call " + owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1) + "." + name;
  }
}
