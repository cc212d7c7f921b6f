package interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void an_option_outweighs_the_environment() {
    assertThat(Language.of(new String[] {"--lang", "en"}, Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Locale.ENGLISH);
    assertThat(Language.of(new String[] {"list", "--lang=zh-CN"}, Map.of())).isEqualTo(Locale.SIMPLIFIED_CHINESE);
  }

  @Test
  void the_environment_speaks_in_the_order_of_posix() {
    assertThat(Language.of(new String[0], Map.of("LC_ALL", "en_US", "LANG", "zh_CN"))).isEqualTo(Locale.ENGLISH);
    assertThat(Language.of(new String[0], Map.of("LANG", "zh_CN"))).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(Language.of(new String[0], Map.of())).isEqualTo(Locale.ENGLISH);
  }
}
