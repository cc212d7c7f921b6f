package interleave.explore.rewrite;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;

/**
 * Makes a class's static state ready to be made anew before each schedule: what its initialiser does moves to
 * a method that can be called again, and first sets every static field back.
 */
final class Statics {
  static final String BODY = "interleave$statics";
  static final int FLAGS = ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
  private final ClassModel model;
  private final List<FieldModel> fields;
  private final boolean active;

  Statics(ClassModel model, Realm realm) {
    this.model = model;
    this.fields = model.fields().stream()
        .filter(field -> field.flags().has(AccessFlag.STATIC) && field.findAttribute(Attributes.constantValue()).isEmpty())
        .toList();
    // The constants of an interface must be final, those of an enum are known to the JDK.
    boolean fixed = model.flags().has(AccessFlag.INTERFACE) || model.flags().has(AccessFlag.ENUM);
    this.active = !fixed && (realm == Realm.OWN ? !fields.isEmpty() : fields.stream().anyMatch(Statics::isState));
  }

  /** Most static fields of the JDK's are constants; making them anew would only take time. */
  private static boolean isState(FieldModel field) {
    String type = field.fieldType().stringValue();
    return !field.flags().has(AccessFlag.FINAL) || type.startsWith("L" + Mirror.PREFIX) || type.startsWith("Ljava/util/concurrent/");
  }

  boolean isBody(MethodModel method) {
    return active && method.methodName().equalsString("<clinit>");
  }

  String rename(MethodModel method) {
    return isBody(method) ? BODY : method.methodName().stringValue();
  }

  void field(ClassBuilder builder, FieldModel field) {
    if (!active || !fields.contains(field)) {
      builder.with(field);
      return;
    }
    builder.withField(field.fieldName().stringValue(), field.fieldTypeSymbol(), out -> {
      out.withFlags(field.flags().flagsMask() & ~ClassFile.ACC_FINAL);
      for (FieldElement element : field) if (!(element instanceof AccessFlags)) out.with(element);
    });
  }

  /** Puts the setting back of all fields before the code of the initialiser. */
  CodeTransform zeroing(CodeTransform rest) {
    return new CodeTransform() {
      @Override
      public void atStart(CodeBuilder code) {
        zero(code);
        rest.atStart(code);
      }

      @Override
      public void accept(CodeBuilder code, CodeElement element) {
        rest.accept(code, element);
      }

      @Override
      public void atEnd(CodeBuilder code) {
        rest.atEnd(code);
      }
    };
  }

  private void zero(CodeBuilder code) {
    ClassDesc owner = model.thisClass().asSymbol();
    for (FieldModel field : fields) {
      ClassDesc type = field.fieldTypeSymbol();
      switch (TypeKind.from(type).asLoadable()) {
        case LONG -> code.lconst_0();
        case FLOAT -> code.fconst_0();
        case DOUBLE -> code.dconst_0();
        case REFERENCE -> code.aconst_null();
        default -> code.iconst_0();
      }
      code.putstatic(owner, field.fieldName().stringValue(), type);
    }
  }

  void emit(ClassBuilder builder) {
    if (!active) return;
    if (model.methods().stream().noneMatch(this::isBody)) {
      builder.withMethodBody(BODY, ConstantDescs.MTD_void, FLAGS, code -> {
        zero(code);
        code.return_();
      });
    }
    ClassDesc owner = model.thisClass().asSymbol();
    builder.withMethodBody("<clinit>", ConstantDescs.MTD_void, ClassFile.ACC_STATIC, code -> {
      MethodTypeDesc withClass = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Class);
      code.invokestatic(Calls.HOOKS, "initialising", ConstantDescs.MTD_void);
      Label start = code.newBoundLabel();
      code.invokestatic(owner, BODY, ConstantDescs.MTD_void);
      code.ldc(owner).invokestatic(Calls.HOOKS, "initialised", withClass).return_();
      Label end = code.newBoundLabel();
      code.exceptionCatchAll(start, end, end);
      code.ldc(owner).invokestatic(Calls.HOOKS, "initialised", withClass).athrow();
    });
  }
}
