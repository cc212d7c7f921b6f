package interleave.explore.rewrite;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Interfaces;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/** Rewrites one class. */
final class ClassRewriter {
  private static final ClassDesc SHARED = ClassDesc.of("interleave.explore.run.Shared");
  private final ClassModel model;
  private final ClassContext context;
  private final Statics statics;
  private final boolean isInterface;

  /**
   * @param numbering numbers the places at which hooks will stand
   */
  ClassRewriter(ClassModel model, Hierarchy hierarchy, Realm realm, Numbering numbering) {
    this.model = model;
    String name = model.thisClass().asInternalName();
    String file = model.findAttribute(Attributes.sourceFile())
        .map(SourceFileAttribute::sourceFile)
        .map(Object::toString)
        .orElse(name.substring(name.lastIndexOf('/') + 1));
    this.isInterface = model.flags().has(AccessFlag.INTERFACE);
    Helpers helpers = new Helpers(model.thisClass().asSymbol(), isInterface);
    this.context = new ClassContext(name, realm, hierarchy, new Calls(hierarchy, realm, helpers, name, file, numbering), helpers);
    this.statics = new Statics(model, realm);
  }

  byte[] rewrite() {
    ClassFile writer = ClassFile.of(
        ClassFile.ClassHierarchyResolverOption.of(context.hierarchy().resolver()),
        ClassFile.DeadCodeOption.PATCH_DEAD_CODE);
    return writer.transformClass(model, ClassTransform.ofStateful(() -> new ClassTransform() {
      @Override
      public void accept(ClassBuilder builder, ClassElement element) {
        switch (element) {
          case MethodModel method when method.code().isPresent() -> method(builder, method);
          case FieldModel field -> statics.field(builder, field);
          case Interfaces interfaces when isShared() -> builder.withInterfaceSymbols(withShared(interfaces));
          default -> builder.with(element);
        }
      }

      @Override
      public void atEnd(ClassBuilder builder) {
        statics.emit(builder);
        hash(builder);
        context.helpers().emit(builder);
      }
    }));
  }

  private boolean isShared() {
    return context.realm() == Realm.CONCURRENT && !isInterface && model.flags().has(AccessFlag.PUBLIC);
  }

  private static List<ClassDesc> withShared(Interfaces interfaces) {
    List<ClassDesc> all = new ArrayList<>();
    for (ClassEntry entry : interfaces.interfaces()) all.add(entry.asSymbol());
    all.add(SHARED);
    return all;
  }

  private void method(ClassBuilder builder, MethodModel method) {
    int flags = method.flags().flagsMask() & ~ClassFile.ACC_SYNCHRONIZED;
    String name = statics.rename(method);
    builder.withMethod(name, method.methodTypeSymbol(), name.equals(Statics.BODY) ? Statics.FLAGS : flags, out -> {
      for (MethodElement element : method) part(out, element, method);
    });
  }

  private void part(MethodBuilder out, MethodElement element, MethodModel method) {
    switch (element) {
      case AccessFlags flags -> {}
      case CodeModel code ->
          // Stateful, since the code is written a second time when jumps turn out to be long.
          out.transformCode(code, CodeTransform.ofStateful(() -> {
            CodeRewriter rewriter = new CodeRewriter(context, method, code);
            return statics.isBody(method) ? statics.zeroing(rewriter) : rewriter;
          }));
      default -> out.with(element);
    }
  }

  /** Gives objects a hash code that is the same in each run, where they had none of their own. */
  private void hash(ClassBuilder builder) {
    if (isInterface || model.superclass().isEmpty()) return;
    String above = model.superclass().get().asInternalName();
    if (!above.equals("java/lang/Object") && !above.equals("java/lang/Thread")) return;
    for (MethodModel method : model.methods()) if (method.methodName().equalsString("hashCode")) return;
    builder.withMethodBody("hashCode", MethodTypeDesc.of(ConstantDescs.CD_int), ClassFile.ACC_PUBLIC, code -> code
        .aload(0)
        .invokestatic(Calls.HOOKS, "hash", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object))
        .ireturn());
  }
}
