/** What other pages that repeat blocks call their things: procurement, mail, discussion, property and cars. */
export const procurement = [
  'tender|tenders|procurement|rfp|rfq|request for proposal|request for proposals|request for quotation|invitation to bid|bid|bids|bidding|bidder|solicitation|solicitations|contracting authority|eprocurement|e procurement|contract notice|award notice|lot',
  'ausschreibungen|vergabe|vergabestelle|öffentliche ausschreibung|appel d offres|appels d offres|marchés publics|marché public|avis de marché|licitación|licitaciones|contratación pública|pliego~|licitação|licitações|pregão|edital de licitação|gara|gare|bandi di gara|appalto|appalti|aanbesteding~|przetarg~|zamówienia publiczne|zamówienie publiczne|veřejné zakázky|veřejná zakázka|verejné obstarávanie|közbeszerzés~|licitații|achiziții publice|закупки|закупка|тендер~|закупівл~|аукцион|обществена поръчка|viešieji pirkimai|iepirkumi|riigihange~|upphandling~|anbud|udbud|hankinta~|ihale|ihaleler|διαγωνισμ~|javna nabava|javne nabavke|مناقصة|مناقصات|مناقصه|מכרזים|מכרז|निविदा|দরপত্র|đấu thầu|gói thầu|lelang|pengadaan|tender offer|sebut harga|ประกวดราคา|入札|調達|招标|采购|投标|招標|採購|입찰|조달',
].join('|');

export const mailbox = [
  'inbox|compose|drafts|sent|sent mail|spam|junk|trash|archive|starred|snoozed|unread|mark as read|select all|reply all|posteingang|entwürfe|gesendet|papierkorb|boîte de réception|brouillons|envoyés|corbeille|indésirables|bandeja de entrada|borradores|enviados|papelera|caixa de entrada|rascunhos|lixeira|posta in arrivo|bozze|inviata|cestino|входящие|отправленные|черновики|корзина спам|postvak in|skrzynka odbiorcza|gelen kutusu|صندوق الوارد|受信トレイ|收件箱|받은편지함|kotak masuk|hộp thư đến',
].join('|');

export const discussion = [
  'replies|reply|views|last post|topics|topic|thread|threads|posts|joined|member|members|moderator|new topic|upvote|downvote|permalink|quote|antworten|beiträge|réponses|sujets|respuestas|temas|respostas|risposte|odpowiedzi|ответов|темы|сообщений|yanıtlar|返信|回复|댓글|asked|answered|votes|answers',
].join('|');

export const property = [
  'bedroom|bedrooms|bathroom|bathrooms|sqft|sq ft|sqm|for rent|for sale|to let|mileage|km driven|petrol|diesel|odometer|zimmer|wohnfläche|kaltmiete|pièces|chambres|habitaciones|dormitorios|quartos|camere|locali|pokoje|комнат|пробег|oda|kilometre',
].join('|');
