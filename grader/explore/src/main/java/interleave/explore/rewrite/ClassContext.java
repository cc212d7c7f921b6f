package interleave.explore.rewrite;

import java.lang.constant.ClassDesc;

/**
 * What the rewriting of one class needs to know.
 *
 * @param name its new internal name
 */
record ClassContext(String name, Realm realm, Hierarchy hierarchy, Calls calls, Helpers helpers) {
  ClassDesc desc() {
    return ClassDesc.ofInternalName(name);
  }
}
