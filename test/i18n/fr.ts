import type { Sentences } from '../../src/i18n/language.js';

const SAVE_AS_UTF8 = 'dans Excel, choisissez Enregistrer sous, « CSV UTF-8 »';

/**
 * French, as an application would add it. Suggested columns and cell words are English, since files
 * are read in Vietnamese and English only.
 */
export const fr: Sentences = {
  intl: 'fr',

  numbers: {
    qualifiers: {
      exact: '{number}',
      over: 'plus de {number}',
      nearly: 'près de {number}',
      about: 'environ {number}',
      atLeast: 'au moins {number}',
      atMost: 'au plus {number}',
    },
    range: 'de {from} à {to}',
    qualifiedRange: '{from} à {to}',
    under: 'moins de {number}',
  },
  joined: {
    unit: '{number} {unit}',
    value: '{name} : {value}',
    detail: '{text}, {detail}',
    item: '{text} ; {item}',
    aside: '{text} ({aside})',
  },
  month: 'long',

  nouns: {
    individual: { one: 'personne', other: 'personnes' },
    collective: { one: 'collectif', other: 'collectifs' },
    recipient: { one: 'bénéficiaire', other: 'bénéficiaires' },
    award: { one: 'distinction', other: 'distinctions' },
    household: { one: 'ménage', other: 'ménages' },
  },
  actions: {
    built: 'construction',
    repaired: 'réparation',
    mixed: 'travaux de plusieurs sortes',
    unstated: 'la source ne dit pas s’il s’agit d’une construction ou d’une réparation',
  },
  abbreviations: {
    UBND: 'Ủy ban nhân dân',
    HĐND: 'Hội đồng nhân dân',
    MTTQ: 'Mặt trận Tổ quốc',
    BĐBP: 'Bộ đội Biên phòng',
  },

  chart: {
    plot: 'Graphique',
    keys: 'Flèches : se déplacer · Entrée : choisir · Échap : quitter',
    showTable: 'Voir le tableau',
    showChart: 'Voir le graphique',
    dot: 'Un point = {count}',
    unitemised: 'Non détaillé',
    hidden: 'Affichage partiel, sans : {names}.',
  },
  table: { total: 'Total', note: 'Remarque', phrase: 'Dans la source' },
  source: {
    named: 'Source : {title}',
    mentions: 'La source mentionne aussi, sans chiffre : {mentions}.',
  },
  loading: {
    report: 'Chargement des chiffres…',
    incomplete: 'Chargement incomplet ; rechargez la page.',
  },

  awards: {
    heading: 'Distinctions par autorité',
    columns: {
      issuer: 'Autorité',
      award: 'Distinction',
      recipient: 'Bénéficiaires',
      count: 'Nombre',
    },
    largest: {
      none: 'Ce rapport ne donne aucun chiffre sur les distinctions par autorité.',
      zero: 'Le total des distinctions relevées dans ce rapport est de 0.',
      only: 'Toutes les distinctions du rapport viennent de {name} : {awards}, à {recipients}.',
      one: '{name} en a décerné le plus : {count} sur {all} ({share}).',
      equal: '{names} en ont décerné le plus : {count} chacune, sur {all}.',
      open: 'Le plus grand chiffre indiqué : {names}, sur {all}.',
      rows: { one: 'autorité', other: 'autorités' },
    },
    only: 'Toutes les distinctions du rapport viennent de {name} : {awards}.',
    all: '{awards} au total',
    itemised: '{awards} dont le détail est donné',
    shares: 'Les parts ne portent que sur ce dont le détail est donné.',
  },
  infrastructure: {
    heading: 'Travaux réalisés',
    columns: { work: 'Ouvrage', quantity: 'Quantité', unit: 'Unité', action: 'Nature' },
    icons: { home: 'logements', road: 'routes', school: 'écoles', neutral: 'autres ouvrages' },
    icon: '{unit} : {number} par symbole',
    dash: '{unit} : {number} par tiret',
    scales: 'Chaque unité a sa propre échelle',
    largest: {
      none: 'Ce rapport ne donne aucun chiffre sur les travaux réalisés.',
      only: 'Le rapport ne donne qu’une sorte d’ouvrage : {name} ({count}).',
      one: 'Des ouvrages comptés en {unit}, le premier est {name} ({count}).',
      equal: 'Des ouvrages comptés en {unit}, les premiers sont {names} ({count} chacun).',
      open: 'Des ouvrages comptés en {unit}, le plus grand chiffre indiqué est {names}.',
      rows: { one: 'sorte d’ouvrage', other: 'sortes d’ouvrages' },
    },
    apart:
      'Au total {works} sortes d’ouvrages, chacune dans sa propre unité, qui ne s’additionnent pas.',
    units: 'Il y a {works} sortes d’ouvrages, en {units} unités non additionnées.',
  },
  households: {
    heading: 'Ménages aidés',
    columns: { support: 'Aide', households: 'Ménages' },
    series: 'Ménages',
    overlap: 'Les groupes peuvent se recouper et ne s’additionnent pas.',
    largest: {
      none: 'Ce rapport ne donne aucun chiffre sur les ménages aidés.',
      zero: 'Le nombre de ménages aidés relevé dans ce rapport est de 0.',
      only: 'Le rapport ne donne qu’une sorte d’aide : {count} ({name}).',
      one: 'Le plus grand groupe : {count} ({name}). {overlap}',
      equal: '{names} sont à égalité en tête, {count} chacun. {overlap}',
      open: 'Le plus grand chiffre indiqué : {names}. {overlap}',
      rows: { one: 'groupe', other: 'groupes' },
    },
  },
  keyFigures: {
    heading: 'Chiffres clés',
    stated: 'Total indiqué par la source',
    totals: {
      individual: '{noun} à l’honneur',
      collective: '{noun} à l’honneur',
      award: '{noun} en tout',
      household: '{noun} avec une aide',
    },
  },
  dashboard: { held: 'présenté le {date}' },

  reconciliation: {
    labelled: '{label} : {sentence}',
    labels: { agrees: 'Vérifié', within: 'Vérifié', short: 'À noter', exceeds: 'Attention' },
    sentences: {
      agrees: 'le total de la source, {stated}, correspond au détail.',
      within: 'la source indique {stated} ; le détail donne {itemised}, ce qui concorde.',
      short: 'la source indique {stated}, mais le détail ne donne que {itemised}.',
      exceeds: 'la source indique {stated}, mais le détail donne {itemised}.',
    },
    shortBy:
      'la source indique {stated}, mais le détail ne donne que {itemised} ; {unitemised} sans détail.',
  },
  tooltip: {
    qualifiers: {
      exact: '',
      over: 'Plus de : la source indique davantage.',
      nearly: 'Près de : la source indique un peu moins.',
      about: 'Environ : la source indique un chiffre approximatif.',
      atLeast: 'Au moins : la source indique ce chiffre ou plus.',
      atMost: 'Au plus : la source indique ce chiffre ou moins.',
    },
    shares: 'Soit {shares}.',
    ofIssuer: '{share} des distinctions de cette autorité',
    ofAll: '{share} de toutes les distinctions recensées',
  },
  announcements: {
    report: 'Nouveaux chiffres. {takeaway}',
    layout: 'Nouvelle présentation. {takeaway}',
    series: '{takeaway}',
  },

  downloads: {
    open: 'Télécharger',
    menu: {
      svg: 'Télécharger l’image SVG',
      png: 'Télécharger l’image PNG',
      csv: 'Télécharger les données CSV',
      table: 'Copier le tableau',
      embed: 'Copier le code d’intégration',
    },
    saved: '{file} a été téléchargé',
    notSaved: 'Le fichier n’a pas pu être créé. {reason}',
    tableCopied: 'Tableau copié',
    embedCopied: 'Code d’intégration copié',
    notCopied: 'Copie impossible : le navigateur ne le permet pas.',
  },
  exportErrors: {
    notDrawn:
      'Le graphique n’est pas encore dessiné, n’est pas dans une page, ou le rapport contient des erreurs.',
    tooLarge: 'Ce navigateur ne peut pas dessiner une image de {size} pixels.',
  },
  problems: {
    noun: { one: 'erreur', other: 'erreurs' },
    heading: 'Le graphique ne peut pas être dessiné : {problems}',
    showAll: 'Voir les {problems}',
    retry: 'Réessayer',
    report: 'Le rapport',
    row: 'Ligne {row}',
    cell: 'Ligne {row}, colonne « {column} »',
    otherRow: 'la ligne {row}',
    unreadable: 'Les chiffres n’ont pas pu être lus : {reason}.',
    unreadableBecause: 'Les chiffres n’ont pas pu être lus : {reason} ({detail}).',
    unread: {
      content: 'le fichier est vide',
      format: 'ce n’est ni du JSON ni du CSV',
      encoding: `ce n’est pas un texte encodé en UTF-8 ; ${SAVE_AS_UTF8}`,
      size: 'le fichier dépasse 20 Mo',
      present: 'il n’y a pas de fichier à cette adresse',
      answer: 'le serveur signale une erreur',
      reachable: 'l’adresse est injoignable, ou ne permet pas à cette page de la lire (CORS)',
      inTime: 'aucune réponse en 10 secondes',
    },
    wrong: '{place} : il faut {expected} ; trouvé : {found}.',
    missing: '{place} : il faut {expected} ; il n’y a rien.',
    values: {
      report: 'un objet JSON',
      item: 'un objet JSON',
      list: 'une liste',
      text: 'un texte non vide, ou { "vi": …, "en": … }',
      string: 'un texte non vide',
      number: 'un nombre fini, à partir de 0',
      year: 'une année comme 2024',
      period: 'une première année qui ne suit pas la dernière',
      date: 'une date comme 2024-02-28',
      link: 'une adresse http:// ou https://',
      rows: 'un en-tête et au moins une ligne de chiffres',
      oneStatus: 'le degré de précision à côté du nombre',
      households: '« households » comme unité',
      exactPart: 'un nombre exact dans le détail',
      whole: 'un nombre entier',
      counted: 'le nom de chiffres du rapport',
      sum: 'la somme de ses parties',
    },
    valuesInRows: {
      text: 'un nom ou quelques mots',
      string: 'un nom ou quelques mots',
      number: 'un nombre à partir de 0, seul, comme 150 ou « over 150 »',
    },
    fault: '{place} : {fault}.',
    faults: {
      key: 'la clé « {found} » est inconnue ; corrigez-la ou supprimez-la',
      unique: 'répète {first} ; chaque élément ne figure qu’une fois',
      column: 'la colonne {found} est inconnue ; utilisez un nom comme {columns}, ou supprimez-la',
      columnOnce:
        'la colonne {found} a le même sens qu’une colonne précédente ; supprimez l’une des deux',
      columnPresent: 'il manque la colonne « {column} »',
      subject: 'il manque la colonne « issuer », « work » ou « support »',
      cells:
        'la cellule {found} dépasse les colonnes nommées ; nommez sa colonne ou vérifiez les guillemets',
      ownCell: '{found} est dans une cellule fusionnée ; chaque nombre a besoin de la sienne',
      oneReading:
        '{found} peut se lire de deux façons ; écrivez les milliers sans séparateur, ou ajoutez un 0 à la fin des décimales',
      wholeUnits: 'chiffres en milliers ou en millions ({found}) ; écrivez-les en entier',
      noNumber: 'une mention n’a pas de nombre ; supprimez {found} ou changez de section',
      plainTotal: '{found} est-il un total ? Une telle ligne s’appelle seulement « Total »',
      letters: `des lettres sont abîmées dans {found} ; ${SAVE_AS_UTF8}`,
      quotes:
        'les guillemets de la cellule qui commence par « {text} » ne correspondent pas ; doublez-les à l’intérieur ("")',
      json: 'la syntaxe JSON est incorrecte à « {text} »',
    },
    columns: {
      issuer: 'issuer',
      recipient: 'recipient',
      value: 'value',
      work: 'work',
      unit: 'unit',
      support: 'support',
      phrase: 'phrase',
    },
    choices: {
      section: {
        awards: 'awards',
        infrastructure: 'infrastructure',
        households: 'households',
        totals: 'totals',
        mentions: 'mentions',
      },
      recipient: { individual: 'individual', collective: 'collective' },
      action: { built: 'built', repaired: 'repaired', mixed: 'mixed', unstated: 'unstated' },
      qualifier: {
        exact: 'exact',
        over: 'over',
        nearly: 'nearly',
        about: 'about',
        atLeast: 'at least',
        atMost: 'at most',
      },
    },
  },
};
