/** The offices that an article gives to the people it names, and the bodies they speak for. */
package org.quotewright.attribution.affiliations;
