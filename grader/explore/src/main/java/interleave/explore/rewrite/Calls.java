package interleave.explore.rewrite;

import interleave.explore.run.Sites;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;

/** Writes calls: as they are, with a hook before, or with another method in their place. */
final class Calls {
  static final ClassDesc HOOKS = ClassDesc.of("interleave.explore.run.Hooks");
  private static final ClassDesc CONDITION = ClassDesc.of("java.util.concurrent.locks.Condition");
  private static final MethodTypeDesc WITH_OBJECT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object, ConstantDescs.CD_int);
  private static final Set<String> HANDLE_OTHERS = Set.of(
      "toMethodHandle", "varType", "coordinateTypes", "accessModeType", "isAccessModeSupported", "describeConstable",
      "hasInvokeExactBehavior", "withInvokeExactBehavior", "withInvokeBehavior", "equals", "hashCode", "toString");
  private static final Set<String> BUILDER_READS =
      Set.of("toString", "length", "charAt", "indexOf", "isEmpty", "substring", "equals", "hashCode", "compareTo");

  /**
   * One call.
   *
   * @param owner the class's internal name
   * @param ofInterface whether the owner is an interface
   */
  record Call(Opcode opcode, String owner, String name, MethodTypeDesc type, boolean ofInterface) {
    ClassDesc ownerDesc() {
      return owner.startsWith("[") ? ClassDesc.ofDescriptor(owner) : ClassDesc.ofInternalName(owner);
    }
  }

  private final Hierarchy hierarchy;
  private final Realm realm;
  private final Helpers helpers;
  private final String type;
  private final String file;
  private final Numbering numbering;

  Calls(Hierarchy hierarchy, Realm realm, Helpers helpers, String type, String file, Numbering numbering) {
    this.hierarchy = hierarchy;
    this.realm = realm;
    this.helpers = helpers;
    this.type = type;
    this.file = file;
    this.numbering = numbering;
  }

  int site(int line, String what, int field) {
    return numbering.place(new Sites.Site(file, line, type, what, field, realm == Realm.OWN));
  }

  int field(String owner, String name) {
    return numbering.field(owner, name);
  }

  /** Tells whether a call, if it were made through a method reference, would go past a hook. */
  boolean isHooked(Call call) {
    return replacement(call) != null || realm == Realm.OWN && Limits.of(call) != null || call.opcode() != Opcode.INVOKESTATIC && isWatched(call);
  }

  void write(CodeBuilder code, Call call, int line) {
    String limit = realm == Realm.OWN ? Limits.of(call) : null;
    if (limit != null) beyond(code, limit, line);
    Replaced.By by = replacement(call);
    if (by != null) {
      if (realm == Realm.OWN) at(code, call, line);
      // The JDK's own spinning ends in a wait; the program's may not.
      boolean polls = realm == Realm.OWN && by.name().equals("yield");
      code.invokestatic(by.owner(), polls ? "poll" : by.name(), by.type());
    } else if (isHandleAccess(call)) {
      int site = realm == Realm.OWN ? site(line, "VarHandle." + call.name(), -1) : 0;
      helpers.callHandle(code, call, site);
    } else {
      if (isWatched(call)) watch(code, call, line);
      if (realm == Realm.OWN && isPark(call)) {
        code.loadConstant(site(line, "LockSupport." + call.name(), -1));
        code.invokestatic(HOOKS, "parks", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int));
      }
      if (realm == Realm.OWN && isConditionsWait(call)) {
        code.invokestatic(HOOKS, "await", MethodTypeDesc.of(ConstantDescs.CD_void, CONDITION));
      } else {
        plain(code, call);
      }
    }
  }

  /** Says, when it is reached, that what comes cannot be controlled. */
  void beyond(CodeBuilder code, String what, int line) {
    code.loadConstant(site(line, what, -1));
    code.invokestatic(HOOKS, "beyond", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int));
  }

  private Replaced.By replacement(Call call) {
    return switch (call.opcode()) {
      case INVOKESTATIC -> Replaced.ofStatic(call.owner(), call.name(), call.type());
      case INVOKESPECIAL -> call.name().equals("<init>") ? null : Replaced.ofObject(hierarchy, call.owner(), call.name(), call.type(), true);
      default -> Replaced.ofObject(hierarchy, call.owner(), call.name(), call.type(), false);
    };
  }

  private void at(CodeBuilder code, Call call, int line) {
    code.loadConstant(site(line, simple(call.owner()) + "." + call.name(), -1));
    code.invokestatic(HOOKS, "at", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int));
  }

  private static boolean isHandleAccess(Call call) {
    return call.opcode() == Opcode.INVOKEVIRTUAL && call.owner().equals("java/lang/invoke/VarHandle") && !HANDLE_OTHERS.contains(call.name());
  }

  private static boolean isPark(Call call) {
    return call.owner().equals("interleave/explore/model/LockSupport") && call.name().startsWith("park");
  }

  private static boolean isConditionsWait(Call call) {
    return call.opcode() == Opcode.INVOKEINTERFACE
        && call.ownerDesc().equals(CONDITION)
        && call.name().equals("await")
        && call.type().parameterCount() == 0;
  }

  /** Calls of the program into the JDK's utilities may be to something that threads share. */
  private boolean isWatched(Call call) {
    if (realm != Realm.OWN || call.opcode() == Opcode.INVOKESTATIC || call.opcode() == Opcode.INVOKESPECIAL) return false;
    String owner = call.owner();
    return owner.startsWith("java/util/") && !owner.startsWith("java/util/function/") && !owner.startsWith("java/util/stream/")
        || owner.startsWith(Mirror.PREFIX) || owner.equals("java/lang/StringBuilder") || owner.equals("java/lang/StringBuffer");
  }

  private void watch(CodeBuilder code, Call call, int line) {
    boolean builder = call.owner().equals("java/lang/StringBuilder");
    int field = builder ? field("java/lang/StringBuilder", "contents") : -1;
    int site = site(line, builder ? "StringBuilder's contents" : simple(call.owner()) + "." + call.name(), field);
    String hook = !builder ? "call" : BUILDER_READS.contains(call.name()) ? "read" : "write";
    List<ClassDesc> arguments = call.type().parameterList();
    if (arguments.isEmpty()) {
      code.dup();
      hook(code, hook, site);
    } else if (arguments.size() == 1 && TypeKind.from(arguments.getFirst()).slotSize() == 1) {
      code.dup2().pop();
      hook(code, hook, site);
    } else {
      int[] slots = new int[arguments.size()];
      for (int i = slots.length - 1; i >= 0; i--) {
        TypeKind kind = TypeKind.from(arguments.get(i));
        slots[i] = code.allocateLocal(kind);
        code.storeLocal(kind, slots[i]);
      }
      code.dup();
      hook(code, hook, site);
      for (int i = 0; i < slots.length; i++) code.loadLocal(TypeKind.from(arguments.get(i)), slots[i]);
    }
  }

  private static void hook(CodeBuilder code, String hook, int site) {
    code.loadConstant(site);
    code.invokestatic(HOOKS, hook, WITH_OBJECT);
  }

  static void plain(CodeBuilder code, Call call) {
    code.invoke(call.opcode(), call.ownerDesc(), call.name(), call.type(), call.ofInterface());
  }

  static String simple(String owner) {
    return owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
  }
}
