package interleave.judge.seams;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;

/** Rewrites one class. */
final class ClassWeaver {
  private final OwnClasses own;
  private final ClassModel model;
  private final Bridges bridges;
  private final String file;

  ClassWeaver(OwnClasses own, ClassModel model) {
    this.own = own;
    this.model = model;
    this.bridges = new Bridges(model);
    this.file = model.findAttribute(Attributes.sourceFile())
        .map(SourceFileAttribute::sourceFile)
        .map(Object::toString)
        .orElse(model.thisClass().name().stringValue());
  }

  byte[] weave(ClassFile writer) {
    return writer.transformClass(model, ClassTransform.ofStateful(() -> new ClassTransform() {
      @Override
      public void accept(ClassBuilder builder, ClassElement element) {
        if (element instanceof MethodModel method && method.code().isPresent()) weave(builder, method);
        else builder.with(element);
      }

      @Override
      public void atEnd(ClassBuilder builder) {
        bridges.emit(builder);
      }
    }));
  }

  private void weave(ClassBuilder builder, MethodModel method) {
    boolean locks = (method.flags().flagsMask() & ClassFile.ACC_SYNCHRONIZED) != 0;
    int flags = method.flags().flagsMask() & ~ClassFile.ACC_SYNCHRONIZED;
    builder.withMethod(method.methodName(), method.methodType(), flags, out -> {
      for (MethodElement element : method) part(out, element, method, locks);
    });
  }

  private void part(MethodBuilder out, MethodElement element, MethodModel method, boolean locks) {
    switch (element) {
      case AccessFlags flags -> {}
      case CodeModel code ->
          // Stateful, since the code is written a second time when jumps turn out to be long.
          out.transformCode(
              code,
              CodeTransform.ofStateful(
                  () -> new CodeWeaver(own, model.thisClass(), method, code, file, bridges, locks)));
      default -> out.with(element);
    }
  }
}
