/** GET /api/operator: who runs this server, as far as they have said. Imports nothing. */

export type Contact = Readonly<{ name?: string; email?: string; phone?: string; url?: string }>;

/** All optional: what is missing is missing on the pages, too, and they say so. */
export type Operator = Readonly<{
  /** The public body, and who speaks for it. */
  name?: string;
  representedBy?: string;
  /** Lines of the postal address. */
  address?: readonly string[];
  email?: string;
  phone?: string;
  /** Whom to ask about data protection. */
  dataProtection?: Contact;
  accessibility?: Readonly<{
    /** Whom to tell about a barrier; the operator's own addresses if none are given. */
    contact?: Contact;
    /** YYYY-MM-DD of a test of this installation, and who made it. */
    testedOn?: string;
    testedBy?: string;
    /** The arbitration body of the operator's state. */
    arbitration?: Contact;
  }>;
  /** Addresses of pages about this service in sign language and in Leichte Sprache. */
  signLanguageUrl?: string;
  easyLanguageUrl?: string;
}>;
