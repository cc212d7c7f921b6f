package interleave.judge.gate;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects what one class file mentions. The constant pool tells what (nothing can be used that is not in it),
 * the code only tells where.
 */
final class ClassScan {
  private final ClassModel model;
  private final Map<Use, Integer> uses = new LinkedHashMap<>();

  /** Parses a class file; throws IllegalArgumentException if it is none. */
  ClassScan(byte[] bytes) {
    model = ClassFile.of().parse(bytes);
    for (PoolEntry entry : model.constantPool()) {
      mention(entry, 0);
    }
    model.fields().forEach(field -> mentionTypes(field.fieldType().stringValue(), 0));
    model.methods().forEach(this::scan);
  }

  ClassModel model() {
    return model;
  }

  String name() {
    return model.thisClass().asInternalName().replace('/', '.');
  }

  /** Returns the name of the source file, as the compiler noted it. */
  String file() {
    return model.findAttribute(Attributes.sourceFile())
        .map(attribute -> attribute.sourceFile().stringValue())
        .orElse("");
  }

  /** Returns what is used with the first line where it is; 0 where no line is known. */
  Map<Use, Integer> uses() {
    return uses;
  }

  /** Returns the first line of a method; 0 if it has no code. */
  static int firstLine(MethodModel method) {
    return method.code()
        .flatMap(code -> code.elementStream()
            .filter(LineNumber.class::isInstance)
            .map(line -> ((LineNumber) line).line())
            .findFirst())
        .orElse(0);
  }

  private void scan(MethodModel method) {
    int line = firstLine(method);
    mentionTypes(method.methodType().stringValue(), line);
    if (method.code().isPresent()) {
      scan(method.code().get(), line);
    }
  }

  private void scan(CodeModel code, int firstLine) {
    int line = firstLine;
    for (CodeElement element : code) {
      if (element instanceof LineNumber number) {
        line = number.line();
      }
      scan(element, line);
    }
  }

  private void scan(CodeElement element, int line) {
    switch (element) {
      case InvokeInstruction invoke -> mention(invoke.method(), line);
      case FieldInstruction field -> mention(field.field(), line);
      case NewObjectInstruction made -> mention(made.className(), line);
      case NewReferenceArrayInstruction made -> mention(made.componentType(), line);
      case NewMultiArrayInstruction made -> mention(made.arrayType(), line);
      case TypeCheckInstruction check -> mention(check.type(), line);
      case ConstantInstruction.LoadConstantInstruction load -> mention(load.constantEntry(), line);
      case ExceptionCatch handler -> handler.catchType().ifPresent(type -> mention(type, line));
      case InvokeDynamicInstruction call -> {
        mentionTypes(call.type().stringValue(), line);
        for (LoadableConstantEntry argument : call.invokedynamic().bootstrap().arguments()) {
          mention(argument, line);
        }
      }
      default -> {}
    }
  }

  private void mention(PoolEntry entry, int line) {
    switch (entry) {
      case ClassEntry type -> mention(type.asSymbol(), line);
      case MemberRefEntry member -> {
        mentionTypes(member.type().stringValue(), line);
        ClassDesc owner = member.owner().asSymbol();
        mention(owner, line);
        if (!owner.isArray()) {
          String descriptor = member.type().stringValue();
          put(new Use.OfMember(nameOf(owner), member.name().stringValue(), descriptor), line);
        }
      }
      case MethodHandleEntry handle -> mention(handle.reference(), line);
      case MethodTypeEntry type -> mentionTypes(type.descriptor().stringValue(), line);
      case NameAndTypeEntry pair -> mentionTypes(pair.type().stringValue(), line);
      default -> {}
    }
  }

  private void mentionTypes(String descriptor, int line) {
    if (descriptor.startsWith("(")) {
      MethodTypeDesc type = MethodTypeDesc.ofDescriptor(descriptor);
      mention(type.returnType(), line);
      type.parameterList().forEach(parameter -> mention(parameter, line));
    } else {
      mention(ClassDesc.ofDescriptor(descriptor), line);
    }
  }

  private void mention(ClassDesc type, int line) {
    ClassDesc element = type;
    while (element.isArray()) {
      element = element.componentType();
    }
    if (!element.isPrimitive()) {
      put(new Use.OfClass(nameOf(element)), line);
    }
  }

  private void put(Use use, int line) {
    uses.merge(use, line, ClassScan::earlier);
  }

  static int earlier(int one, int other) {
    return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
  }

  private static String nameOf(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
  }
}
