/** What an analyst asks a project for, and what can be counted and completed on the way. */
package org.quotewright.model.search;
