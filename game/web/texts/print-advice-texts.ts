// Generated from the base language by `npm run texts`: change the texts, not this file.
/** How a printed file becomes something in the hand: steps by what it is printed on, or by the product where that needs something else. */
export type PrintAdviceTexts = Readonly<{
  title: string;
  shared: Readonly<{
    actualSize: Readonly<{
      title: string;
      text: string;
    }>;
    duplex: Readonly<{
      title: string;
    }>;
    pageCost: Readonly<{
      title: string;
      text: string;
    }>;
    shopCost: Readonly<{
      title: string;
      text: string;
    }>;
    productSize: Readonly<{
      title: string;
      text: string;
    }>;
  }>;
  /** Where a step is called `duplex` and has no text of its own. */
  duplexBy: Readonly<{
    long: string;
    short: string;
  }>;
  /** For what screen readers can use. */
  readAloud: Readonly<{
    title: string;
    text: string;
  }>;
  medium: Readonly<{
    sheet: Readonly<{
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      proof: Readonly<{
        title: string;
        text: string;
      }>;
      cut: Readonly<{
        title: string;
        text: string;
      }>;
      sort: Readonly<{
        title: string;
        text: string;
      }>;
      cost: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    ready: Readonly<{
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      proof: Readonly<{
        title: string;
        text: string;
      }>;
      takeOut: Readonly<{
        title: string;
        text: string;
      }>;
      cost: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    fold: Readonly<{
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      oneSided: Readonly<{
        title: string;
        text: string;
      }>;
      glue: Readonly<{
        title: string;
        text: string;
      }>;
      cut: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    single: Readonly<{
      file: Readonly<{
        title: string;
        text: string;
      }>;
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      proof: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    page: Readonly<{
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      size: Readonly<{
        title: string;
        text: string;
      }>;
      duplex: Readonly<{
        title: string;
      }>;
    }>;
    booklet: Readonly<{
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      fold: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    accordion: Readonly<{
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      cut: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    shop: Readonly<{
      upload: Readonly<{
        title: string;
        text: string;
      }>;
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      proof: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
  }>;
  product: Readonly<{
    box: Readonly<{
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      actualSize: Readonly<{
        title: string;
        text: string;
      }>;
      score: Readonly<{
        title: string;
        text: string;
      }>;
      glue: Readonly<{
        title: string;
        text: string;
      }>;
      cost: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    poster: Readonly<{
      where: Readonly<{
        title: string;
        text: string;
      }>;
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      size: Readonly<{
        title: string;
        text: string;
      }>;
      cost: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    pictures: Readonly<{
      download: Readonly<{
        title: string;
        text: string;
      }>;
      upload: Readonly<{
        title: string;
        text: string;
      }>;
      proof: Readonly<{
        title: string;
        text: string;
      }>;
      cost: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    tabletop: Readonly<{
      download: Readonly<{
        title: string;
        text: string;
      }>;
      load: Readonly<{
        title: string;
        text: string;
      }>;
      numbers: Readonly<{
        title: string;
        text: string;
      }>;
      noPrint: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    table: Readonly<{
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      actualSize: Readonly<{
        title: string;
        text: string;
      }>;
      cut: Readonly<{
        title: string;
        text: string;
      }>;
      sort: Readonly<{
        title: string;
        text: string;
      }>;
      cost: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    blank: Readonly<{
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      duplex: Readonly<{
        title: string;
        text: string;
      }>;
      write: Readonly<{
        title: string;
        text: string;
      }>;
      cost: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    checklist: Readonly<{
      screen: Readonly<{
        title: string;
        text: string;
      }>;
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      cost: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    "test-page": Readonly<{
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      measure: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    large: Readonly<{
      cut: Readonly<{
        title: string;
        text: string;
      }>;
      actualSize: Readonly<{
        title: string;
        text: string;
      }>;
      duplex: Readonly<{
        title: string;
        text: string;
      }>;
      paper: Readonly<{
        title: string;
        text: string;
      }>;
      cost: Readonly<{
        title: string;
        text: string;
      }>;
    }>;
  }>;
  /** What a print shop asks for. */
  shop: Readonly<{
    facts: string;
    asks: (values: { width: string | number; height: string | number; bleed: string | number }) => string;
    wants: (values: { standard: string | number }) => string;
    sources: (values: { date: string | number }) => string;
  }>;
}>;
