package interleave.judge.seams;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** Emits calls of interleave.stage.Seams. */
final class Hook {
  static final ClassDesc SEAMS = ClassDesc.of("interleave.stage.Seams");
  static final MethodTypeDesc SEAM = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String);
  static final MethodTypeDesc TARGET_SEAM =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object, ConstantDescs.CD_String);
  static final MethodTypeDesc TARGET_SEAM_FLAG =
      TARGET_SEAM.insertParameterTypes(2, ConstantDescs.CD_boolean);
  static final MethodTypeDesc FLAG_TARGET_SEAM =
      TARGET_SEAM.insertParameterTypes(0, ConstantDescs.CD_boolean);
  static final MethodTypeDesc THREAD =
      MethodTypeDesc.of(ConstantDescs.CD_void, ClassDesc.of("java.lang.Thread"));

  private Hook() {}

  static void plain(CodeBuilder code, String hook, String seam) {
    code.loadConstant(seam);
    code.invokestatic(SEAMS, hook, SEAM);
  }

  static void withTarget(CodeBuilder code, String hook, Runnable target, String seam) {
    target.run();
    code.loadConstant(seam);
    code.invokestatic(SEAMS, hook, TARGET_SEAM);
  }
}
