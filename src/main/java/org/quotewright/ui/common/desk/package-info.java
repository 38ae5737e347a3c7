/** What happens on the desk: moving through articles and quotations, and deciding on them. */
package org.quotewright.ui.common.desk;
