/** Takes articles out of messages, and out of pages that browsers save in the form of one. */
package org.quotewright.reading.mail;
