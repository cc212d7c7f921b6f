package interleave.judge.course;

import interleave.judge.domain.Text;
import java.util.List;

/**
 * Bans a part of the library in one exercise.
 *
 * @param api classes ({@code java.util.concurrent.Semaphore}), packages ({@code java.util.stream.*}) or
 *     members ({@code java.lang.Thread#sleep})
 * @param reason why, as the student is told
 */
public record ForbiddenApi(List<String> api, Text reason) {
  public ForbiddenApi {
    api = List.copyOf(api);
  }
}
