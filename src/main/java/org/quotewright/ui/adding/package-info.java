/** Looking at an article before it enters the project, and mending its facts afterwards. */
package org.quotewright.ui.adding;
