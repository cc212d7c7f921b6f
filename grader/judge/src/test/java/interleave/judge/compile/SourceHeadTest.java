package interleave.judge.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceHeadTest {
  /** Imports may stand where the bar does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "|class A {}",
        "\n\n  |class A {}",
        "// package a;\n|import java.util.*;",
        "/* package a; */ |public class A {}",
        "/** Of A. */\n|@Deprecated class A {}",
        "/*/ not over yet */|class A {}",
        "package a;| class A {}",
        "// x\npackage /* ; */ a.b ;| // y\nclass A {}",
        "|packages",
        "package a|",
        "// nothing|",
        "/* nothing|"
      })
  void finds_where_imports_may_stand(String marked) {
    assertThat(SourceHead.behindPackage(marked.replace("|", ""))).isEqualTo(marked.indexOf('|'));
  }
}
