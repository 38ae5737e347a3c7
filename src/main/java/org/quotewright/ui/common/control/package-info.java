/** Small controls that several features show. */
package org.quotewright.ui.common.control;
