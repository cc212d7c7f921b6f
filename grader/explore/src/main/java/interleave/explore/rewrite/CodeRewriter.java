package interleave.explore.rewrite;

import interleave.explore.rewrite.Calls.Call;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.Set;

/** Rewrites the code of one method. */
final class CodeRewriter implements CodeTransform {
  private static final MethodTypeDesc FIELD_HOOK =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object, ConstantDescs.CD_int);
  private static final MethodTypeDesc ARRAY_HOOK = MethodTypeDesc.of(
      ConstantDescs.CD_void, ConstantDescs.CD_Object, ConstantDescs.CD_int, ConstantDescs.CD_int);
  private static final ClassDesc PRINT_STREAM = ClassDesc.of("java.io.PrintStream");

  private final ClassContext context;
  private final Calls calls;
  private final MethodModel method;
  private final boolean locks;
  private final Set<Label> passed = new HashSet<>();
  /** In a constructor: how many objects are made and not yet initialised; -1 once {@code this} is. */
  private int making;
  private int line;
  private Label bodyStart;

  CodeRewriter(ClassContext context, MethodModel method, CodeModel code) {
    this.context = context;
    this.calls = context.calls();
    this.method = method;
    this.locks = (method.flags().flagsMask() & ClassFile.ACC_SYNCHRONIZED) != 0;
    this.making = method.methodName().equalsString("<init>") ? 0 : -1;
    for (CodeElement element : code) {
      if (element instanceof LineNumber number) {
        line = number.line();
        break;
      }
    }
  }

  @Override
  public void atStart(CodeBuilder code) {
    String name = method.methodName().stringValue();
    if (context.name().endsWith("/ThreadPoolExecutor") && name.equals("getTask")
        || context.name().endsWith("/ForkJoinPool") && name.equals("awaitWork")) {
      code.invokestatic(Calls.HOOKS, "idle", ConstantDescs.MTD_void);
    }
    if (context.name().endsWith("/AbstractOwnableSynchronizer") && name.equals("setExclusiveOwnerThread")) {
      code.aload(0).aload(1).invokestatic(Calls.HOOKS, "owner",
          MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object, ClassDesc.of("java.lang.Thread")));
    }
    if (isSemaphore() && name.equals("release")) {
      code.aload(0).invokestatic(Calls.HOOKS, "gives", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object));
    }
    if (!locks) return;
    if (line > 0) code.lineNumber(line);
    lock(code, "enter");
    bodyStart = code.newBoundLabel();
  }

  @Override
  public void atEnd(CodeBuilder code) {
    if (!locks) return;
    Label end = code.newBoundLabel();
    code.exceptionCatchAll(bodyStart, end, end);
    lock(code, "exit");
    code.athrow();
  }

  private boolean isSemaphore() {
    return context.name().equals("mirror/java/util/concurrent/Semaphore");
  }

  private boolean isTaking() {
    String name = method.methodName().stringValue();
    return name.startsWith("acquire") || name.equals("tryAcquire");
  }

  private void lock(CodeBuilder code, String hook) {
    if ((method.flags().flagsMask() & ClassFile.ACC_STATIC) != 0) code.ldc(context.desc());
    else code.aload(0);
    code.loadConstant(calls.site(line, "synchronized", -1));
    code.invokestatic(Calls.HOOKS, hook, FIELD_HOOK);
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
        if (passed.contains(branch.target())) code.invokestatic(Calls.HOOKS, "loop", ConstantDescs.MTD_void);
        code.with(branch);
      }
      case FieldInstruction field -> field(code, field);
      case ArrayLoadInstruction load -> {
        if (context.realm() != Realm.CONCURRENT) load(code);
        code.with(load);
      }
      case ArrayStoreInstruction store -> {
        if (context.realm() != Realm.CONCURRENT) store(code, store.typeKind());
        code.with(store);
      }
      case MonitorInstruction monitor -> {
        code.loadConstant(calls.site(line, "synchronized", -1));
        code.invokestatic(Calls.HOOKS, monitor.opcode() == Opcode.MONITORENTER ? "enter" : "exit", FIELD_HOOK);
      }
      case NewObjectInstruction made -> {
        if (making >= 0) making++;
        code.with(made);
      }
      case InvokeInstruction call -> invoke(code, call);
      case InvokeDynamicInstruction dynamic -> References.write(code, dynamic, calls, context.helpers(), line);
      case ReturnInstruction end -> {
        if (isSemaphore() && isTaking()) {
          if (end.typeKind() == TypeKind.VOID) code.iconst_1();
          else code.dup();
          code.aload(0).invokestatic(Calls.HOOKS, "took",
              MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_boolean, ConstantDescs.CD_Object));
        }
        if (locks) lock(code, "exit");
        code.with(end);
      }
      default -> code.with(element);
    }
  }

  private void invoke(CodeBuilder code, InvokeInstruction instruction) {
    Call call = new Call(
        instruction.opcode(), instruction.owner().asInternalName(), instruction.name().stringValue(),
        instruction.typeSymbol(), instruction.isInterface());
    boolean isInit = call.name().equals("<init>");
    boolean isSuper = isInit && making == 0;
    if (isInit && making >= 0) making--;
    if (isInit && call.owner().equals("java/util/Random") && call.type().parameterCount() == 0) {
      code.invokestatic(Replaced.HOOKS, "seed", MethodTypeDesc.of(ConstantDescs.CD_long));
      code.invokespecial(call.ownerDesc(), "<init>", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_long));
    } else {
      calls.write(code, call, line);
      if (isInit && call.owner().equals("java/lang/Thread")) {
        // After new, its result is below and on top of the stack; after super, it is this.
        if (isSuper) code.aload(0);
        else code.dup();
        code.invokestatic(Calls.HOOKS, "made", MethodTypeDesc.of(ConstantDescs.CD_void, ClassDesc.of("java.lang.Thread")));
      }
    }
  }

  // ---- fields

  private void field(CodeBuilder code, FieldInstruction field) {
    String owner = field.owner().asInternalName();
    String name = field.name().stringValue();
    Opcode opcode = field.opcode();
    boolean ofSystem = opcode == Opcode.GETSTATIC && owner.equals("java/lang/System") && context.realm() == Realm.OWN;
    if (ofSystem && name.equals("in")) calls.beyond(code, "reads System.in", line);
    if (ofSystem && !name.equals("in")) {
      code.with(field);
      code.loadConstant(calls.site(line, "System." + name, -1));
      code.invokestatic(Calls.HOOKS, "print", MethodTypeDesc.of(PRINT_STREAM, PRINT_STREAM, ConstantDescs.CD_int));
      return;
    }
    Hierarchy.Declared declared = making >= 0 ? null : context.hierarchy().field(owner, name);
    if (declared != null && isWatched(declared)) hook(code, opcode, field, declared, name);
    code.with(field);
  }

  private boolean isWatched(Hierarchy.Declared declared) {
    return !declared.isConstant() && (context.realm() != Realm.CONCURRENT || declared.isVolatile());
  }

  private void hook(CodeBuilder code, Opcode opcode, FieldInstruction field, Hierarchy.Declared declared, String name) {
    boolean writes = opcode == Opcode.PUTFIELD || opcode == Opcode.PUTSTATIC;
    int site = calls.site(line, Calls.simple(declared.owner()) + "." + name, calls.field(declared.owner(), name));
    String hook = !declared.isVolatile() ? writes ? "write" : "read"
        : context.realm() == Realm.OWN ? writes ? "writeVolatile" : "readVolatile" : writes ? "release" : "acquire";
    boolean wide = TypeKind.from(field.typeSymbol()).slotSize() == 2;
    switch (opcode) {
      case GETFIELD -> code.dup();
      case PUTFIELD -> {
        if (wide) code.dup2_x1().pop2().dup();
        else code.dup2().pop();
      }
      default -> code.aconst_null();
    }
    code.loadConstant(site);
    code.invokestatic(Calls.HOOKS, hook, FIELD_HOOK);
    if (opcode == Opcode.PUTFIELD && wide) code.dup_x2().pop();
  }

  // ---- arrays

  private int element() {
    return calls.site(line, "an array of " + Calls.simple(context.name()), calls.field(context.name(), "[]"));
  }

  private void load(CodeBuilder code) {
    code.dup2().loadConstant(element());
    code.invokestatic(Calls.HOOKS, "readArray", ARRAY_HOOK);
  }

  private void store(CodeBuilder code, TypeKind kind) {
    if (kind.slotSize() == 2) code.dup2_x2().pop2();
    else code.dup_x2().pop();
    code.dup2().loadConstant(element());
    code.invokestatic(Calls.HOOKS, "writeArray", ARRAY_HOOK);
    if (kind.slotSize() == 2) code.dup2_x2().pop2();
    else code.dup2_x1().pop2();
  }
}
