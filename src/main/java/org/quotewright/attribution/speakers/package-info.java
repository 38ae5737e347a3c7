/** Who stands behind a source mention: names, pronouns and descriptions resolved and ranked. */
package org.quotewright.attribution.speakers;
