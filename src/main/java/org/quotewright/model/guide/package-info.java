/** The manual as it is shown: pages of chapters, these of blocks of words. */
package org.quotewright.model.guide;
