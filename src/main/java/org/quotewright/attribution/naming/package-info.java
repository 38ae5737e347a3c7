/** What an article names: persons, organisations and places, and which names mean the same one. */
package org.quotewright.attribution.naming;
