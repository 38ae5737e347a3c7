/** How the desk looks everywhere: colour themes, speaker colours and the bundled fonts. */
package org.quotewright.ui.common.palette;
