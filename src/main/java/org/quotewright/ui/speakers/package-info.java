/**
 * The directory of speakers as a form: who they are, merged and split, with every step undoable.
 */
package org.quotewright.ui.speakers;
