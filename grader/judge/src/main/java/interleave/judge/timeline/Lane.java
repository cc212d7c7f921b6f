package interleave.judge.timeline;

import java.util.List;

/**
 * Holds what one actor did.
 *
 * @param name the actor's name, with its pid where two processes share the name
 * @param pid its process id, 0 if unknown
 * @param spans outer ones before inner ones
 */
public record Lane(String name, int pid, List<Span> spans) {

  public Lane {
    spans = List.copyOf(spans);
  }
}
