/** Puts the parts together: main, settings, the job runner, the desk; imported by nobody. */
package org.quotewright.app;
