package interleave.judge.seams;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Knows the submission's own classes: their hierarchy, and which of their fields can change. */
final class OwnClasses {
  private final Map<String, ClassModel> byName = new HashMap<>();

  OwnClasses(Collection<ClassModel> models) {
    for (ClassModel model : models) byName.put(model.thisClass().asInternalName(), model);
  }

  ClassHierarchyInfo hierarchy(ClassDesc type) {
    if (!type.isClassOrInterface()) return null;
    ClassModel model = byName.get(internalName(type));
    if (model == null) return null;
    if (model.flags().has(AccessFlag.INTERFACE)) return ClassHierarchyInfo.ofInterface();
    return ClassHierarchyInfo.ofClass(model.superclass().map(ClassEntry::asSymbol).orElse(null));
  }

  /** Tells whether a field is the submission's and can change after its object was made. */
  boolean isShared(String owner, String name) {
    for (ClassModel at = byName.get(owner); at != null; at = above(at)) {
      for (FieldModel field : at.fields()) {
        if (!field.fieldName().equalsString(name)) continue;
        return (field.flags().flagsMask() & (ClassFile.ACC_FINAL | ClassFile.ACC_SYNTHETIC)) == 0;
      }
    }
    return false;
  }

  /** Tells whether a type is Thread or one of the submission's that extends it. */
  boolean isThread(String name) {
    if (name.equals("java/lang/Thread")) return true;
    ClassModel model = byName.get(name);
    if (model == null || model.superclass().isEmpty()) return false;
    return isThread(model.superclass().get().asInternalName());
  }

  /** Tells whether a type is the submission's. */
  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Tells whether a method is declared by the submission itself rather than inherited from the JDK. */
  boolean declares(String owner, String name, String descriptor) {
    for (ClassModel at = byName.get(owner); at != null; at = above(at)) {
      boolean here = at.methods().stream()
          .anyMatch(m -> m.methodName().equalsString(name) && m.methodType().equalsString(descriptor));
      if (here) return true;
    }
    return false;
  }

  private ClassModel above(ClassModel model) {
    return model.superclass().map(type -> byName.get(type.asInternalName())).orElse(null);
  }

  private static String internalName(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1);
  }
}
