package interleave.judge.seams;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Attributes;
import java.util.Map;

/** Tells whether classes keep state that would leak from one play into the next. */
public final class Statics {
  private Statics() {}

  /** Returns whether any class has a static field that is not a constant. */
  public static boolean mayChange(Map<String, byte[]> classes) {
    try {
      return classes.values().stream().map(ClassFile.of()::parse).anyMatch(Statics::keepsState);
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static boolean keepsState(ClassModel model) {
    return model.fields().stream().anyMatch(Statics::isState);
  }

  private static boolean isState(FieldModel field) {
    int flags = field.flags().flagsMask();
    if ((flags & ClassFile.ACC_STATIC) == 0 || (flags & ClassFile.ACC_SYNTHETIC) != 0) return false;
    return field.findAttribute(Attributes.constantValue()).isEmpty();
  }
}
