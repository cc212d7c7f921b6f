package interleave.explore.rewrite;

import interleave.explore.rewrite.Calls.Call;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Adds static methods to a class for what does not fit where a call is. */
final class Helpers {
  private static final ClassDesc VAR_HANDLE = ClassDesc.of("java.lang.invoke.VarHandle");
  private static final MethodTypeDesc ACCESS = MethodTypeDesc.of(
      ConstantDescs.CD_void, VAR_HANDLE, ConstantDescs.CD_Object, ConstantDescs.CD_int, ConstantDescs.CD_String, ConstantDescs.CD_int);

  private record Helper(MethodTypeDesc type, Consumer<CodeBuilder> body) {}

  private final ClassDesc owner;
  private final boolean inInterface;
  private final Map<String, Helper> helpers = new LinkedHashMap<>();

  Helpers(ClassDesc owner, boolean inInterface) {
    this.owner = owner;
    this.inInterface = inInterface;
  }

  ClassDesc owner() {
    return owner;
  }

  boolean isInInterface() {
    return inInterface;
  }

  /** Adds a method that does what {@code body} writes, and gives its name. */
  String add(String kind, MethodTypeDesc type, Consumer<CodeBuilder> body) {
    String name = "interleave$" + kind + helpers.size();
    helpers.put(name, new Helper(type, body));
    return name;
  }

  /** Writes a call of a variable handle, with its hook, as a method of the same shape. */
  void callHandle(CodeBuilder code, Call call, int site) {
    MethodTypeDesc type = call.type().insertParameterTypes(0, VAR_HANDLE);
    String name = add("handle", type, body -> {
      int coordinates = call.type().parameterCount() - values(call.name());
      body.aload(0);
      if (coordinates == 0) body.aconst_null();
      else body.aload(1);
      if (coordinates == 2) body.iload(2);
      else body.loadConstant(-1);
      body.loadConstant(call.name());
      body.loadConstant(site);
      body.invokestatic(Replaced.HANDLES, "access", ACCESS);
      load(body, type);
      body.invoke(Opcode.INVOKEVIRTUAL, VAR_HANDLE, call.name(), call.type(), false);
      body.return_(TypeKind.from(type.returnType()));
    });
    code.invokestatic(owner, name, type, inInterface);
  }

  private static int values(String method) {
    if (method.startsWith("getAnd") || method.startsWith("set")) return 1;
    return method.startsWith("get") ? 0 : 2;
  }

  static void load(CodeBuilder code, MethodTypeDesc type) {
    int slot = 0;
    for (ClassDesc parameter : type.parameterList()) {
      TypeKind kind = TypeKind.from(parameter);
      code.loadLocal(kind, slot);
      slot += kind.slotSize();
    }
  }

  void emit(ClassBuilder builder) {
    int flags = ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC | (inInterface ? ClassFile.ACC_PRIVATE : 0);
    helpers.forEach((name, helper) -> builder.withMethodBody(name, helper.type(), flags, helper.body()::accept));
  }
}
